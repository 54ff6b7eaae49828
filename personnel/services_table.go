package personnel

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// services are the services in the order of their IDs. To add one is to add one block here. A service without a name of
// its own in the other language goes by the one it has.
var services = []Service{
	{
		ID: "calgary", Kind: Municipal, Province: Alberta,
		Name:  bilingual.Text{English: "Calgary Police Service", French: "Service de police de Calgary"},
		Short: bilingual.Same("Calgary"), Strengths: largest2010(1872, 1882),
		Agreements: []Agreement{{
			Period: calendar.Between(calendar.On(2010, time.April, 1), calendar.On(2012, time.November, 1)),
			Basis: policy.Cite("calgary-police-peace-operations").Deriving(bilingual.Text{
				English: "signed early in March 2010, officers sent to Haiti in October 2012, later on hold; " +
					"only the whole months in which it surely stood are given",
				French: "signée au début de mars 2010, envoi de membres en Haïti en octobre 2012, plus tard suspendue\u00a0; " +
					"seuls les mois entiers où elle était certainement en vigueur sont donnés",
			}),
		}},
		Basis: policy.Cite("calgary-police-peace-operations"),
	},
	{
		ID: "durham", Kind: Regional, Province: Ontario,
		Name:  bilingual.Text{English: "Durham Regional Police Service", French: "Service régional de police de Durham"},
		Short: bilingual.Same("Durham"), Strengths: largest2010(894, 915), Basis: inHaiti,
	},
	{
		ID: "edmonton", Kind: Municipal, Province: Alberta,
		Name:  bilingual.Text{English: "Edmonton Police Service", French: "Service de police d'Edmonton"},
		Short: bilingual.Same("Edmonton"), Strengths: largest2010(1568, 1628), Basis: policy.Cite("edmonton-sun-2016-03-19"),
	},
	{
		ID: "fredericton", Kind: Municipal, Province: NewBrunswick,
		Name:  bilingual.Text{English: "Fredericton Police Force", French: "Force policière de Fredericton"},
		Short: bilingual.Same("Fredericton"), Basis: policy.Cite("sudan-blog-2010-12"),
	},
	{
		ID: "gatineau", Kind: Municipal, Province: Quebec,
		Name:  bilingual.Same("Service de police de la Ville de Gatineau"),
		Short: bilingual.Same("Gatineau"), Strengths: largest2010(348, 348), Basis: policy.Cite("gatineau-release-2015-03"),
	},
	{
		ID: "greater-sudbury", Kind: Municipal, Province: Ontario,
		Name:  bilingual.Text{English: "Greater Sudbury Police Service", French: "Service de police du Grand Sudbury"},
		Short: bilingual.Text{English: "Greater Sudbury", French: "Grand Sudbury"}, Strengths: largest2010(259, 255),
		Basis: policy.Cite("northern-life-2014-08-08"),
	},
	{
		ID: "halifax", Kind: Regional, Province: NovaScotia,
		Name:  bilingual.Text{English: "Halifax Regional Police", French: "Police régionale d'Halifax"},
		Short: bilingual.Same("Halifax"), Strengths: append(largest2010(509, 509), largest2012(516)),
		Basis: policy.Cite("global-news-halifax-2014-08-09"),
	},
	{
		ID: "halton", Kind: Regional, Province: Ontario,
		Name:  bilingual.Text{English: "Halton Regional Police Service", French: "Service régional de police de Halton"},
		Short: bilingual.Same("Halton"), Strengths: largest2010(614, 611), Basis: believed,
	},
	{
		ID: "hamilton", Kind: Municipal, Province: Ontario,
		Name:  bilingual.Text{English: "Hamilton Police Service", French: "Service de police de Hamilton"},
		Short: bilingual.Same("Hamilton"), Strengths: largest2010(780, 802), Basis: believed,
	},
	{
		ID: "hull", Kind: Municipal, Province: Quebec, Name: bilingual.Same("Service de police de la Ville de Hull"),
		Short: bilingual.Same("Hull"), Basis: policy.Cite("gatineau-release-2015-03").Noting(bilingual.Text{
			English: "a former service, whose officers took part from 1995 to 2001; Gatineau polices the city today",
			French:  "un ancien service, dont des membres ont participé de 1995 à 2001\u00a0; Gatineau en assure aujourd'hui les services policiers",
		}),
	},
	{
		ID: "kahnawake", Kind: Indigenous, Province: Quebec,
		Name:  bilingual.Text{English: "Kahnawà:ke Peacekeepers", French: "Gardiens de la paix de Kahnawà:ke"},
		Short: bilingual.Same("Kahnawà:ke"),
		Strengths: []Strength{{
			Actual: policy.Whole(36, policy.Persons),
			Basis: policy.Cite("kahnawake-peacekeepers-news").Noting(bilingual.Text{
				English: "the full complement under the funding agreement; the article is undated",
				French:  "l'effectif complet selon l'entente de financement\u00a0; l'article n'est pas daté",
			}),
		}},
		Basis: notSeen,
	},
	{
		ID: "laval", Kind: Municipal, Province: Quebec, Name: bilingual.Same("Service de police de Laval"),
		Short: bilingual.Same("Laval"), Strengths: append(largest2010(525, 522), largest2011(530), largest2012(547)),
		Basis: believed,
	},
	{
		ID: "levis", Kind: Municipal, Province: Quebec,
		Name:  bilingual.Same("Service de police de la Ville de Lévis"),
		Short: bilingual.Same("Lévis"), Basis: believed,
	},
	{
		ID: "london", Kind: Municipal, Province: Ontario,
		Name:  bilingual.Text{English: "London Police Service", French: "Service de police de London"},
		Short: bilingual.Same("London"), Strengths: largest2010(586, 587), Basis: believed,
	},
	{
		ID: "longueuil", Kind: Municipal, Province: Quebec,
		Name:  bilingual.Same("Service de police de l'agglomération de Longueuil"),
		Short: bilingual.Same("Longueuil"), Strengths: append(largest2010(546, 542), largest2011(536), largest2012(558)),
		Basis: believed,
	},
	{
		ID: "niagara", Kind: Regional, Province: Ontario,
		Name:  bilingual.Text{English: "Niagara Regional Police Service", French: "Service régional de police de Niagara"},
		Short: bilingual.Same("Niagara"), Strengths: largest2010(700, 732), Basis: believed,
	},
	{
		ID: "opp", Kind: Provincial, Province: Ontario,
		Name:  bilingual.Text{English: "Ontario Provincial Police", French: "Police provinciale de l'Ontario"},
		Short: bilingual.Text{English: "OPP", French: "PPO"},
		Strengths: []Strength{
			{
				Actual: policy.Whole(5800, policy.Persons),
				Basis: policy.Cite("pk75-opp").Deriving(bilingual.Text{
					English: "the page, which is undated, says “over 5,800” uniformed officers; the round number is kept",
					French:  "la page, qui n'est pas datée, dit «\u00a0plus de 5\u00a0800\u00a0» membres en uniforme\u00a0; le nombre rond est gardé",
				}),
			},
			{
				On: calendar.InYear(2007), Actual: policy.Whole(6000, policy.Persons),
				Basis: policy.Cite("secu-39-1-30").Deriving(bilingual.Text{
					English: "the record says “almost 6,000”; the round number is kept",
					French:  "le compte rendu dit «\u00a0presque 6\u00a0000\u00a0»\u00a0; le nombre rond est gardé",
				}),
			},
			provincial2019(5602),
		},
		Basis: inHaiti,
	},
	{
		ID: "ottawa", Kind: Municipal, Province: Ontario,
		Name:  bilingual.Text{English: "Ottawa Police Service", French: "Service de police d'Ottawa"},
		Short: bilingual.Same("Ottawa"), Strengths: largest2010(1372, 1351), Basis: policy.Cite("ottawa-police-peacekeeping"),
	},
	{
		ID: "peel", Kind: Regional, Province: Ontario,
		Name:  bilingual.Text{English: "Peel Regional Police", French: "Police régionale de Peel"},
		Short: bilingual.Same("Peel"), Strengths: append(largest2010(1895, 1855), largest2011(1908), largest2012(1911)),
		Basis: believed,
	},
	{
		ID: "quebec-city", Kind: Municipal, Province: Quebec, Name: bilingual.Same("Service de police de la Ville de Québec"),
		Short:     bilingual.Text{English: "Quebec City", French: "Ville de Québec"},
		Strengths: largest2010(704, 714), Basis: policy.Cite("cbc-haiti-2010-quebec-police"),
	},
	{
		ID: "rcmp", Kind: RoyalCanadianMountedPolice,
		Name:  bilingual.Text{English: "Royal Canadian Mounted Police", French: "Gendarmerie royale du Canada"},
		Short: bilingual.Text{English: "RCMP", French: "GRC"},
		Strengths: []Strength{
			{
				On: calendar.InMonth(2012, time.November), Actual: policy.Whole(19258, policy.Persons), Women: policy.Whole(20, policy.Percent),
				Basis: policy.Cite("rcmp-gender-assessment-2012").Noting(bilingual.Text{
					English: "regular members", French: "membres réguliers",
				}),
			},
			{
				On: calendar.Exactly(calendar.On(2019, time.April, 1)), Actual: policy.Whole(19098, policy.Persons),
				Basis: policy.Cite("rcmp-strength-2019").Deriving(bilingual.Text{
					English: "the sum of the ranks from commissioner to special constable",
					French:  "la somme des grades, de commissaire à gendarme spécial",
				}),
			},
		},
		Basis: inHaiti,
	},
	{
		ID: "regina", Kind: Municipal, Province: Saskatchewan,
		Name:  bilingual.Text{English: "Regina Police Service", French: "Service de police de Regina"},
		Short: bilingual.Same("Regina"), Strengths: largest2010(385, 373), Basis: notSeen,
	},
	{
		ID: "richelieu-saint-laurent", Kind: Regional, Province: Quebec,
		Name:  bilingual.Same("Régie intermunicipale de police Richelieu-Saint-Laurent"),
		Short: bilingual.Same("Richelieu–Saint-Laurent"), Strengths: largest2010(211, 205), Basis: notSeen,
	},
	{
		ID: "riviere-du-loup", Kind: Municipal, Province: Quebec,
		Name:  bilingual.Same("Service de la sécurité publique de la Ville de Rivière-du-Loup"),
		Short: bilingual.Same("Rivière-du-Loup"), Basis: inHaiti,
	},
	{
		ID: "rnc", Kind: Provincial, Province: NewfoundlandAndLabrador,
		Name: bilingual.Text{
			English: "Royal Newfoundland Constabulary", French: "Force constabulaire royale de Terre-Neuve",
		},
		Short: bilingual.Same("RNC"),
		Strengths: []Strength{
			{
				On: calendar.InYear(2010), Authorized: policy.Whole(318, policy.Persons), Actual: policy.Whole(325, policy.Persons),
				Basis: policy.Cite("statcan-police-resources-2010").Noting(bilingual.Text{
					English: "in the area of St. John's alone; the service has more in all",
					French:  "dans la seule région de St. John's\u00a0; le service en compte plus en tout",
				}),
			},
			{On: calendar.InYear(2015), Actual: policy.Whole(420, policy.Persons), Basis: policy.Cite("rnc-wiki-copy")},
			provincial2019(400),
		},
		Basis: policy.Cite("sudan-blog-2010-12"),
	},
	{
		ID: "saguenay", Kind: Municipal, Province: Quebec, Name: bilingual.Same("Service de sécurité publique de Saguenay"),
		Short: bilingual.Same("Saguenay"),
		Agreements: []Agreement{
			{
				Period:     calendar.Between(calendar.On(2007, time.January, 1), calendar.On(2010, time.January, 1)),
				Authorized: policy.No,
				Basis: policy.Cite("quotidien-saguenay-2017").Assuming(bilingual.Text{
					English: "the first two contracts, of 2007 to 2009, were void, since the ministry of the province had not authorized " +
						"them; the days are not known, and whole years are assumed",
					French: "les deux premiers contrats, de 2007 à 2009, étaient nuls, le ministère de la province ne les ayant pas " +
						"autorisés\u00a0; les jours ne sont pas connus, et des années entières sont supposées",
				}),
			},
			{
				Period:     calendar.Between(calendar.On(2010, time.January, 1), calendar.On(2017, time.April, 16)),
				Authorized: policy.Yes,
				Basis: policy.Cite("quotidien-saguenay-2017").Assuming(bilingual.Text{
					English: "in force until April 15, 2017; that the valid one, which the ministry of the province had authorized, began " +
						"on January 1, 2010 is assumed",
					French: "en vigueur jusqu'au 15 avril 2017\u00a0; il est supposé que le contrat valide, autorisé par le ministère " +
						"de la province, a commencé le 1er janvier 2010",
				}),
			},
		},
		Basis: inHaiti,
	},
	{
		ID: "saint-jerome", Kind: Municipal, Province: Quebec, Name: bilingual.Same("Service de police de Saint-Jérôme"),
		Short: bilingual.Same("Saint-Jérôme"), Basis: inHaiti,
	},
	{
		ID: "saskatoon", Kind: Municipal, Province: Saskatchewan,
		Name:  bilingual.Text{English: "Saskatoon Police Service", French: "Service de police de Saskatoon"},
		Short: bilingual.Same("Saskatoon"), Strengths: largest2010(421, 440), Basis: policy.Cite("global-news-2020-01-08"),
	},
	{
		ID: "sherbrooke", Kind: Municipal, Province: Quebec,
		Name:  bilingual.Same("Service de police de Sherbrooke"),
		Short: bilingual.Same("Sherbrooke"), Strengths: largest2010(200, 200), Basis: notSeen,
	},
	{
		ID: "spvm", Kind: Municipal, Province: Quebec, Name: bilingual.Same("Service de police de la Ville de Montréal"),
		Short: bilingual.Same("SPVM"),
		Strengths: append(largest2010(4589, 4486), largest2011(4533), largest2012(4480), Strength{
			On: calendar.InYear(2019), Actual: policy.Whole(4562, policy.Persons), Basis: policy.Cite("spvm-wikipedia"),
		}),
		Agreements: []Agreement{{
			Period:   calendar.Between(calendar.On(2008, time.January, 1), calendar.On(2012, time.January, 1)),
			Officers: policy.Whole(50, policy.Persons),
			Basis: policy.Cite("spvm-international-missions").Assuming(bilingual.Text{
				English: "a protocol of 2008 with the RCMP: 50 officers ready to leave at any time until 2011; the days are not known, " +
					"and whole years are assumed",
				French: "un protocole de 2008 avec la GRC\u00a0: 50 membres prêts à partir en tout temps jusqu'en 2011\u00a0; " +
					"les jours ne sont pas connus, et des années entières sont supposées",
			}),
		}},
		Basis: inHaiti,
	},
	{
		ID: "sq", Kind: Provincial, Province: Quebec, Name: bilingual.Same("Sûreté du Québec"),
		Short: bilingual.Same("SQ"), Strengths: []Strength{provincial2019(5433)}, Basis: inHaiti,
	},
	{
		ID: "toronto", Kind: Municipal, Province: Ontario,
		Name:  bilingual.Text{English: "Toronto Police Service", French: "Service de police de Toronto"},
		Short: bilingual.Same("Toronto"), Strengths: append(largest2010(5588, 5774), largest2011(5776), largest2012(5568)),
		Basis: policy.Cite("blue-line-2011-10-03"),
	},
	{
		ID: "vancouver", Kind: Municipal, Province: BritishColumbia,
		Name:  bilingual.Text{English: "Vancouver Police Department", French: "Service de police de Vancouver"},
		Short: bilingual.Same("Vancouver"), Strengths: append(largest2010(1327, 1427), largest2011(1376), largest2012(1352)),
		Basis: believed,
	},
	{
		ID: "waterloo", Kind: Regional, Province: Ontario,
		Name:  bilingual.Text{English: "Waterloo Regional Police Service", French: "Service régional de police de Waterloo"},
		Short: bilingual.Same("Waterloo"), Strengths: largest2010(724, 730), Basis: believed,
	},
	{
		ID: "windsor", Kind: Municipal, Province: Ontario,
		Name:  bilingual.Text{English: "Windsor Police Service", French: "Service de police de Windsor"},
		Short: bilingual.Same("Windsor"), Strengths: largest2010(473, 466), Basis: notSeen,
	},
	{
		ID: "winnipeg", Kind: Municipal, Province: Manitoba,
		Name:  bilingual.Text{English: "Winnipeg Police Service", French: "Service de police de Winnipeg"},
		Short: bilingual.Same("Winnipeg"), Strengths: largest2010(1361, 1341), Basis: believed,
	},
	{
		ID: "york", Kind: Regional, Province: Ontario,
		Name:  bilingual.Text{English: "York Regional Police", French: "Police régionale de York"},
		Short: bilingual.Same("York"), Strengths: []Strength{york2010, largest2011(1466), largest2012(1454)}, Basis: believed,
	},
}

var (
	// inHaiti is the evidence for the services of the contingent in Haiti in the spring of 2008.
	inHaiti = policy.Cite("faae-2008")
	// believed is the basis of a service that is commonly taken for a partner.
	believed = policy.Assume(bilingual.Text{
		English: "believed to have been a partner at some time; no public source was seen that names it as taking part",
		French:  "passe pour avoir été partenaire à un moment donné\u00a0; aucune source publique consultée ne mentionne sa participation",
	})
	// notSeen is the basis of a service that is listed for its strength.
	notSeen = policy.Assume(bilingual.Text{
		English: "no public source was seen that names it as taking part; it is listed for its strength",
		French:  "aucune source publique consultée ne mentionne sa participation\u00a0; le service figure ici pour son effectif",
	})
)

// largest2010 is the count of one of the thirty largest municipal services in 2010.
func largest2010(authorized, actual int) []Strength {
	return []Strength{{
		On: calendar.InYear(2010), Authorized: policy.Whole(authorized, policy.Persons),
		Actual: policy.Whole(actual, policy.Persons), Basis: policy.Cite("statcan-police-resources-2010"),
	}}
}

// york2010 is the count of York in 2010, in a row whose name the copy of the table has lost.
var york2010 = Strength{
	On: calendar.InYear(2010), Authorized: policy.Whole(1433, policy.Persons), Actual: policy.Whole(1425, policy.Persons),
	Basis: policy.Cite("statcan-police-resources-2010").Deriving(bilingual.Text{
		English: "the copy has lost the name of the row, which fits the row of 2011",
		French:  "la copie a perdu le nom de la ligne, qui concorde avec celle de 2011",
	}),
}

// largest2011 is the actual strength of one of the largest municipal services in 2011.
func largest2011(actual int) Strength {
	return Strength{
		On: calendar.InYear(2011), Actual: policy.Whole(actual, policy.Persons),
		Basis: policy.Cite("statcan-police-resources-2011"),
	}
}

// largest2012 is the actual strength of one of the largest municipal services in 2012.
func largest2012(actual int) Strength {
	return Strength{
		On: calendar.InYear(2012), Actual: policy.Whole(actual, policy.Persons),
		Basis: policy.Cite("statcan-police-resources-2012"),
	}
}

// provincial2019 is the strength of a provincial service in 2019.
func provincial2019(actual int) Strength {
	return Strength{
		On: calendar.InYear(2019), Actual: policy.Whole(actual, policy.Persons),
		Basis: policy.Cite("statcan-juristat-2019-table-4"),
	}
}
