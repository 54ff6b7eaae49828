package mission

import (
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Haiti is the United Nations Stabilization Mission in Haiti (MINUSTAH), from 2004 to 2017, as far as public sources give
// it: they do not give its mandates from December 2004 to October 2011, which are assumed, and those from October 2012 to
// April 2017 are not stated. Nor do they give the figures of the host police. Each call gives a Mission of its own.
func Haiti() Mission {
	return Mission{
		ID: "minustah",
		Name: bilingual.Text{
			English: "United Nations Stabilization Mission in Haiti",
			French:  "Mission des Nations Unies pour la stabilisation en Haïti",
		},
		Acronym:      bilingual.Same("MINUSTAH"),
		Organization: arrangement.UnitedNations,
		Host:         arrangement.Host{Country: "HT", Name: bilingual.Text{English: "Haiti", French: "Haïti"}},
		Language:     language.French,
		Armed:        policy.Yes,
		Conditions: policy.Cite("rcmp-current-operations-2014").Assuming(bilingual.Text{
			English: "the page, of about 2014, gives French and armed; taken for the other years too",
			French:  "la page, d'environ 2014, indique le français et le port d'armes\u00a0; repris pour les autres années",
		}),
		Mandates:   haitiMandates(),
		Authorized: haitiAuthorized(),
		Police:     haitiPolice(),
		Roles: []arrangement.Role{
			arrangement.Monitoring, arrangement.Advising, arrangement.RecruitTraining, arrangement.TrainingNeeds,
			arrangement.Administration, arrangement.PublicAffairs, arrangement.Intelligence, arrangement.Command,
			arrangement.Restructuring, arrangement.DisplacedPersonsCamps, arrangement.ElectionSecurity,
			arrangement.DisasterResponse, arrangement.SexualViolence,
		},
		Life:       haitiLife(),
		HostPolice: haitiHostPolice(),
		Basis:      policy.Cite("rcmp-haiti-2007-07-20"),
	}
}

func haitiMandates() []Mandate {
	return []Mandate{
		{
			Instrument: bilingual.Text{English: "Security Council resolution 1542 (2004)", French: "résolution 1542 (2004) du Conseil de sécurité"},
			Adopted:    calendar.Exactly(calendar.On(2004, time.April, 30)),
			Period:     calendar.Months(calendar.On(2004, time.June, 1), 6),
			Basis:      policy.Cite("pm-haiti-2004-07-06"),
		},
		haitiRenewal("1576 (2004)", "2004-11-29", "2004-12-01/2005-06-02"),
		haitiRenewal("1601 (2005)", "2005-05-31", "2005-06-02/2005-06-25"),
		haitiRenewal("1608 (2005)", "2005-06-22", "2005-06-25/2006-02-16"),
		haitiRenewal("1658 (2006)", "2006-02-14", "2006-02-16/2006-08-16"),
		haitiRenewal("1702 (2006)", "2006-08-15", "2006-08-16/2007-02-16"),
		haitiRenewal("1743 (2007)", "2007-02-15", "2007-02-16/2007-10-16"),
		{
			Instrument: bilingual.Text{
				English: "Security Council resolution of October 2007",
				French:  "résolution d'octobre 2007 du Conseil de sécurité",
			},
			Adopted: calendar.InMonth(2007, time.October),
			Period:  calendar.Between(calendar.On(2007, time.October, 16), calendar.On(2008, time.October, 16)),
			Basis: policy.Assume(bilingual.Text{
				English: "renewed in October 2007 until October 15, 2008; no source read",
				French:  "renouvelé en octobre 2007 jusqu'au 15 octobre 2008\u00a0; aucune source consultée",
			}),
		},
		haitiRenewal("1840 (2008)", "2008-10-14", "2008-10-16/2009-10-16"),
		haitiRenewal("1892 (2009)", "2009-10-13", "2009-10-16/2010-10-16"),
		haitiRenewal("1944 (2010)", "2010-10-14", "2010-10-16/2011-10-16"),
		{
			Instrument: bilingual.Text{English: "Security Council resolution 2012 (2011)", French: "résolution 2012 (2011) du Conseil de sécurité"},
			Adopted:    calendar.Exactly(calendar.On(2011, time.October, 14)),
			Period:     calendar.Between(calendar.On(2011, time.October, 16), calendar.On(2012, time.October, 16)),
			Basis: policy.Cite("haiti-security-council-2011-10").Assuming(bilingual.Text{
				English: "the page gives the renewal to October 15, 2012; the number of the resolution and the first day are not in it",
				French:  "la page donne le renouvellement jusqu'au 15 octobre 2012\u00a0; le numéro de la résolution et le premier jour n'y figurent pas",
			}),
		},
		{
			Instrument: bilingual.Text{English: "Security Council resolution 2350 (2017)", French: "résolution 2350 (2017) du Conseil de sécurité"},
			Adopted:    calendar.Exactly(calendar.On(2017, time.April, 13)),
			Period:     calendar.Between(calendar.On(2017, time.April, 16), calendar.On(2017, time.October, 16)),
			Basis: policy.Cite("haiti-security-council-2017-04").Deriving(bilingual.Text{
				English: "final six months to October 15, 2017, hence from April 16",
				French:  "six derniers mois, jusqu'au 15 octobre 2017, donc à compter du 16 avril",
			}),
		},
	}
}

// haitiRenewal is a resolution that renewed the mandate, with the day on which it was adopted and its days in the text form
// of a period, the last one excluded.
func haitiRenewal(number, adopted, days string) Mandate {
	return Mandate{
		Instrument: bilingual.Text{
			English: "Security Council resolution " + number,
			French:  "résolution " + number + " du Conseil de sécurité",
		},
		Adopted: calendar.MustParsePartial(adopted),
		Period:  calendar.MustParsePeriod(days),
		Basis: policy.Assume(bilingual.Text{
			English: "number and days from general knowledge; no source cited",
			French:  "numéro et jours tirés des connaissances générales\u00a0; aucune source citée",
		}),
	}
}

func haitiAuthorized() policy.Timeline[policy.Measure] {
	return policy.Timeline[policy.Measure]{
		{
			From: calendar.On(2004, time.July, 6), Value: policy.Whole(100, policy.Persons),
			Basis: policy.Cite("pm-haiti-2004-07-06"),
		},
		{
			From: calendar.On(2006, time.June, 7), Value: policy.Whole(101, policy.Persons),
			Basis: policy.Cite("faae-2006-06-07").Noting(bilingual.Text{
				English: "said on that day; when it changed is not stated",
				French:  "indiqué ce jour-là\u00a0; le jour du changement n'est pas précisé",
			}),
		},
		{
			From: calendar.On(2008, time.April, 1), Value: policy.Whole(100, policy.Persons),
			Basis: policy.Cite("faae-2008").Assuming(bilingual.Text{
				English: "the number is stated in spring 2008; the first day is assumed",
				French:  "le nombre est attesté au printemps 2008\u00a0; le premier jour est posé par hypothèse",
			}),
		},
		{
			From: calendar.On(2011, time.March, 23), Value: policy.Whole(100, policy.Persons),
			Basis: policy.Cite("faae-2011").Noting(bilingual.Text{
				English: "the Arrangement funds up to 100; said on that day",
				French:  "l'Arrangement en finance jusqu'à 100\u00a0; indiqué ce jour-là",
			}),
		},
		{
			From: calendar.On(2014, time.June, 1), Value: policy.Whole(85, policy.Persons),
			Basis: policy.Cite("rcmp-current-operations-2014").Assuming(bilingual.Text{
				English: "the number is on the page of about 2014; the first day is assumed",
				French:  "le nombre figure sur la page d'environ 2014\u00a0; le premier jour est posé par hypothèse",
			}),
		},
		{
			From: calendar.On(2017, time.June, 1), Value: policy.Whole(90, policy.Persons),
			Basis: policy.Cite("rcmp-current-operations-2017").Assuming(bilingual.Text{
				English: "the number is on the page of about 2016 to 2017; the first day is assumed",
				French:  "le nombre figure sur la page d'environ 2016 à 2017\u00a0; le premier jour est posé par hypothèse",
			}),
		},
		{
			From: calendar.On(2017, time.October, 16), Ended: true,
			Basis: policy.Cite("rcmp-current-operations-2017").Noting(bilingual.Text{
				English: "the mission closed on October 15, 2017",
				French:  "la mission a pris fin le 15 octobre 2017",
			}),
		},
	}
}

func haitiPolice() policy.Timeline[policy.Measure] {
	return policy.Timeline[policy.Measure]{
		{
			From: calendar.On(2004, time.April, 30), Value: policy.Whole(1622, policy.Persons),
			Basis: policy.Assume(bilingual.Text{
				English: "number of resolution 1542 from general knowledge; no source read",
				French:  "nombre de la résolution 1542 tiré des connaissances générales\u00a0; aucune source consultée",
			}),
		},
		{
			From: calendar.On(2010, time.January, 19), Value: policy.Whole(3711, policy.Persons),
			Basis: policy.Cite("haiti-security-council-2010-01"),
		},
		{
			From: calendar.On(2010, time.June, 4), Value: policy.Whole(4391, policy.Persons),
			Basis: policy.Cite("haiti-security-council-2010-06").Assuming(bilingual.Text{
				English: "the number is on the page; the day is assumed",
				French:  "le nombre figure sur la page\u00a0; le jour est posé par hypothèse",
			}),
		},
		{
			From: calendar.On(2011, time.October, 14), Value: policy.Whole(3241, policy.Persons),
			Basis: policy.Cite("haiti-security-council-2011-10"),
		},
		{
			From: calendar.On(2015, time.October, 14), Value: policy.Whole(2601, policy.Persons),
			Basis: policy.Assume(bilingual.Text{
				English: "number and day from general knowledge; no source that states them",
				French:  "nombre et jour tirés des connaissances générales\u00a0; aucune source ne les atteste",
			}),
		},
		{
			From: calendar.On(2017, time.October, 16), Ended: true,
			Basis: policy.Cite("rcmp-current-operations-2017").Noting(bilingual.Text{
				English: "the mission closed on October 15, 2017",
				French:  "la mission a pris fin le 15 octobre 2017",
			}),
		},
	}
}

// HaitiInSpring2008 is the Canadian police in Haiti as a committee of the House of Commons was told in the spring of 2008:
// 76 of an authorized 100, of whom 75 are told by home service. Each call gives a Contingent of its own.
func HaitiInSpring2008() Contingent {
	return Contingent{
		Mission:    "minustah",
		On:         calendar.InYear(2008),
		Officers:   policy.Whole(76, policy.Persons),
		Women:      policy.Whole(7, policy.Persons),
		Contracted: policy.Whole(19, policy.Persons),
		ByService: []ServiceCount{
			{"rcmp", policy.Whole(21, policy.Persons)},
			{"sq", policy.Whole(23, policy.Persons)},
			{"spvm", policy.Whole(24, policy.Persons)},
			{"opp", policy.Whole(2, policy.Persons)},
			{"saguenay", policy.Whole(2, policy.Persons)},
			{"durham", policy.Whole(1, policy.Persons)},
			{"saint-jerome", policy.Whole(1, policy.Persons)},
			{"riviere-du-loup", policy.Whole(1, policy.Persons)},
			{"", policy.Whole(1, policy.Persons)},
		},
		Basis: policy.Cite("faae-2008").Noting(bilingual.Text{
			English: "in spring 2008, no day known; 75 of the 76 by service, the service of one is not stated",
			French:  "au printemps 2008, jour inconnu\u00a0; 75 des 76 par service, le service d'une personne n'est pas indiqué",
		}),
	}
}
