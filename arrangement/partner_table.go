package arrangement

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	// in1997 is the first day on which an arrangement on Canadian police abroad is known to be in force.
	in1997 = calendar.On(1997, time.May, 20)
	// reorganized is the day on which the departments of foreign affairs and of the solicitor general got new names.
	reorganized = calendar.On(2003, time.December, 12)
	// reunited is the day on which foreign affairs and trade became one department again.
	reunited = calendar.On(2006, time.February, 6)
	// term2006 is the first day of the term that began in 2006.
	term2006 = calendar.On(2006, time.April, 1)
	// term2011 is the first day of the term that began in 2011.
	term2011 = calendar.On(2011, time.April, 1)
	// merger is the day on which the development agency became part of the department of foreign affairs.
	merger = calendar.On(2013, time.June, 26)
	// newName is the day on which the department of foreign affairs took its present name.
	newName = calendar.On(2015, time.November, 4)
	// term2016 is the first day of the term that began in 2016.
	term2016 = calendar.On(2016, time.April, 1)
	// stabilization2016 is the day on which the Peace and Stabilization Operations Program was launched.
	stabilization2016 = calendar.On(2016, time.August, 26)
	// approved2017 is the day of the paper on Iraq that three ministers approved.
	approved2017 = calendar.On(2017, time.February, 24)
	// authority2019 is the day of the paper that says which ministers have authority.
	authority2019 = calendar.On(2019, time.November, 20)
	// term2021 is the first day of the term that began in 2021.
	term2021 = calendar.On(2021, time.April, 1)
	// afterTerms is the day after the last of the terms that are known.
	afterTerms = calendar.On(2026, time.April, 1)
)

var (
	// thereIn1997 is the basis of what a partner is called before the first page that names the partners.
	thereIn1997 = policy.Cite("dfait-1997-05-20").Assuming(bilingual.Text{
		English: "the release of May 20, 1997 cites an administrative arrangement in force; no source read lists its partners, " +
			"and the name is given from that day on because later ones show the partner under it",
		French: "le communiqué du 20 mai 1997 cite un arrangement administratif en vigueur\u00a0; aucune source lue n'en énumère les " +
			"partenaires, et le nom est donné à compter de ce jour parce que des sources ultérieures le donnent au partenaire",
	})
	// namedIn2006 is the basis of what the page of the first term calls the partners.
	namedIn2006 = policy.Cite("rcmp-cpa-page").Deriving(bilingual.Text{
		English: "the page is of the term that began on April 1, 2006; the name is given from that day on",
		French:  "la page est celle du cycle qui a débuté le 1er avril 2006\u00a0; le nom est donné à compter de ce jour",
	})
	// mergedIn2013 is the basis of the day of the merger.
	mergedIn2013 = policy.Cite("sria-2012-13").Assuming(bilingual.Text{
		English: "the Act that merged the development agency and the department got Royal Assent on June 26, 2013; " +
			"that it took effect on that day is assumed",
		French: "la loi qui a fusionné l'agence de développement et le ministère a reçu la sanction royale le 26 juin 2013\u00a0; " +
			"il est supposé qu'elle a pris effet ce jour-là",
	})
)

var (
	foreignAffairsAndTrade = Name{
		Full: bilingual.Text{
			English: "Department of Foreign Affairs and International Trade",
			French:  "ministère des Affaires étrangères et du Commerce international",
		},
		Short: bilingual.Text{English: "DFAIT", French: "MAECI"},
	}
	developmentAgency = Name{
		Full: bilingual.Text{
			English: "Canadian International Development Agency",
			French:  "Agence canadienne de développement international",
		},
		Short: bilingual.Text{English: "CIDA", French: "ACDI"},
	}
	mountedPolice = Name{
		Full:  bilingual.Text{English: "Royal Canadian Mounted Police", French: "Gendarmerie royale du Canada"},
		Short: bilingual.Text{English: "RCMP", French: "GRC"},
	}
)

// partnerNames are the names of each partner over time, in the order of the partners. What came before 20 May 1997 is
// not among the facts.
var partnerNames = []struct {
	partner Partner
	names   policy.Timeline[Name]
}{
	{ForeignAffairs, policy.Timeline[Name]{
		{
			From: in1997, Value: foreignAffairsAndTrade,
			Basis: thereIn1997,
		},
		{
			From: reorganized,
			Basis: policy.Assume(bilingual.Text{
				English: "general knowledge, no source read: foreign affairs and trade were separated in December 2003, taken as the 12th",
				French: "connaissance générale, aucune source lue\u00a0: les affaires étrangères et le commerce ont été séparés en " +
					"décembre 2003, supposément le 12",
			}),
			Value: Name{
				Full:  bilingual.Text{English: "Foreign Affairs Canada", French: "Affaires étrangères Canada"},
				Short: bilingual.Text{English: "FAC", French: "AEC"},
			},
		},
		{
			From: reunited, Value: foreignAffairsAndTrade,
			Basis: policy.Assume(bilingual.Text{
				English: "general knowledge, no source read: foreign affairs and trade became one department again in 2006, taken as February 6",
				French: "connaissance générale, aucune source lue\u00a0: les affaires étrangères et le commerce ont été réunis en 2006, " +
					"supposément le 6 février",
			}),
		},
		{From: term2006, Value: foreignAffairsAndTrade, Basis: namedIn2006},
		{
			From: merger, Basis: mergedIn2013,
			Value: Name{
				Full: bilingual.Text{
					English: "Foreign Affairs, Trade and Development Canada",
					French:  "Affaires étrangères, Commerce et Développement Canada",
				},
				Short: bilingual.Text{English: "DFATD", French: "MAECD"},
			},
		},
		{
			From: newName,
			Basis: policy.Cite("ps-2019").Assuming(bilingual.Text{
				English: "the paper of 2019 uses the name; that it came in November 2015, and on the 4th, is assumed",
				French:  "le document de 2019 emploie le nom\u00a0; il est supposé qu'il date de novembre 2015, et du 4",
			}),
			Value: Name{
				Full:  bilingual.Text{English: "Global Affairs Canada", French: "Affaires mondiales Canada"},
				Short: bilingual.Text{English: "GAC", French: "AMC"},
			},
		},
	}},
	{Development, policy.Timeline[Name]{
		{From: in1997, Value: developmentAgency, Basis: thereIn1997},
		{From: term2006, Value: developmentAgency, Basis: namedIn2006},
		{From: merger, Ended: true, Basis: mergedIn2013},
	}},
	{PublicSafety, policy.Timeline[Name]{
		{
			From: in1997,
			Basis: policy.Assume(bilingual.Text{
				English: "general knowledge, no source read: the department was that of the Solicitor General until December 2003",
				French:  "connaissance générale, aucune source lue\u00a0: le ministère a été celui du Solliciteur général jusqu'en décembre 2003",
			}),
			Value: Name{
				Full:  bilingual.Text{English: "Solicitor General Canada", French: "Solliciteur général Canada"},
				Short: bilingual.Text{English: "Solicitor General", French: "Solliciteur général"},
			},
		},
		{
			From: reorganized,
			Basis: policy.Assume(bilingual.Text{
				English: "general knowledge, no source read: the department was created in December 2003, taken as the 12th",
				French:  "connaissance générale, aucune source lue\u00a0: le ministère a été créé en décembre 2003, supposément le 12",
			}),
			Value: Name{
				Full: bilingual.Text{
					English: "Public Safety and Emergency Preparedness Canada",
					French:  "Sécurité publique et Protection civile Canada",
				},
				Short: bilingual.Text{English: "PSEPC", French: "SPPCC"},
			},
		},
		{
			From: term2006, Basis: namedIn2006,
			Value: Name{
				Full:  bilingual.Text{English: "Public Safety Canada", French: "Sécurité publique Canada"},
				Short: bilingual.Text{English: "PS", French: "SP"},
			},
		},
	}},
	{RCMP, policy.Timeline[Name]{
		{From: in1997, Value: mountedPolice, Basis: thereIn1997},
		{From: term2006, Value: mountedPolice, Basis: namedIn2006},
	}},
}

// mergers are what became of partners that are there no more.
var mergers = []struct {
	partner, into Partner
	from          calendar.Date
	basis         policy.Citation
}{
	{Development, ForeignAffairs, merger, mergedIn2013},
}
