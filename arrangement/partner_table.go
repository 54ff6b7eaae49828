package arrangement

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	// term2006 is the first day of the term that began in 2006.
	term2006 = calendar.On(2006, time.April, 1)
	// term2011 is the first day of the term that began in 2011.
	term2011 = calendar.On(2011, time.April, 1)
	// merger is the day on which the development agency became part of the department of foreign affairs.
	merger = calendar.On(2013, time.June, 26)
	// newName is the day on which the department of foreign affairs took its present name.
	newName = calendar.On(2015, time.November, 4)
	// authority2019 is the day of the paper that says which ministers have authority.
	authority2019 = calendar.On(2019, time.November, 20)
)

var (
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
	// partsOf2006 is the basis of the parts in the first term.
	partsOf2006 = policy.Cite("rcmp-cpa-page").Deriving(bilingual.Text{
		English: "the page is of the term that began on April 1, 2006",
		French:  "la page est celle du cycle qui a débuté le 1er avril 2006",
	})
	// partsOf2009 is the basis of the parts that the pages archived in 2009 name.
	partsOf2009 = policy.Cite("rcmp-2009").Deriving(bilingual.Text{
		English: "the pages of 2009 are of the term that began on April 1, 2006",
		French:  "les pages de 2009 sont celles du cycle qui a débuté le 1er avril 2006",
	})
	// carriedOn is the basis of what is known of the term before and of no later day.
	carriedOn = policy.Assume(bilingual.Text{
		English: "carried on from the term before: no source read says otherwise",
		French:  "repris du cycle précédent\u00a0: aucune source lue ne dit le contraire",
	})
	ministersIn2019 = policy.Cite("ps-2019").Noting(bilingual.Text{
		English: "the ministers of foreign affairs, of international development and of public safety have formal authority for all " +
			"deployments, ancillary ones excepted; the first two are of one department",
		French: "les ministres des Affaires étrangères, du Développement international et de la Sécurité publique ont l'autorité formelle " +
			"sur tous les déploiements, sauf les déploiements auxiliaires\u00a0; les deux premiers sont du même ministère",
	})
	managedIn2018 = policy.Cite("rcmp-wps-2018-19").Deriving(bilingual.Text{
		English: "the report is of the fiscal year that began on April 1, 2018",
		French:  "le rapport est celui de l'exercice qui a débuté le 1er avril 2018",
	})
)

// partnerNames are the names of each partner over time, in the order of the partners. What came before 1 April 2006 is
// not among the facts.
var partnerNames = []struct {
	partner Partner
	names   policy.Timeline[Name]
}{
	{ForeignAffairs, policy.Timeline[Name]{
		{
			From: term2006, Basis: namedIn2006,
			Value: Name{
				Full: bilingual.Text{
					English: "Department of Foreign Affairs and International Trade",
					French:  "ministère des Affaires étrangères et du Commerce international",
				},
				Short: bilingual.Text{English: "DFAIT", French: "MAECI"},
			},
		},
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
		{
			From: term2006, Basis: namedIn2006,
			Value: Name{
				Full: bilingual.Text{
					English: "Canadian International Development Agency",
					French:  "Agence canadienne de développement international",
				},
				Short: bilingual.Text{English: "CIDA", French: "ACDI"},
			},
		},
		{From: merger, Ended: true, Basis: mergedIn2013},
	}},
	{PublicSafety, policy.Starting(term2006, Name{
		Full:  bilingual.Text{English: "Public Safety Canada", French: "Sécurité publique Canada"},
		Short: bilingual.Text{English: "PS", French: "SP"},
	}, namedIn2006)},
	{RCMP, policy.Starting(term2006, Name{
		Full:  bilingual.Text{English: "Royal Canadian Mounted Police", French: "Gendarmerie royale du Canada"},
		Short: bilingual.Text{English: "RCMP", French: "GRC"},
	}, namedIn2006)},
}

// partsHeld are the parts of each partner over time. The value of an entry is the part itself.
var partsHeld = []struct {
	partner Partner
	part    Part
	over    policy.Timeline[Part]
}{
	{ForeignAffairs, FirstContact, policy.Timeline[Part]{
		{From: term2006, Value: FirstContact, Basis: partsOf2009},
		{From: term2011, Value: FirstContact, Basis: carriedOn},
	}},
	{ForeignAffairs, Decides, policy.Timeline[Part]{
		{From: term2006, Value: Decides, Basis: partsOf2006},
		{From: term2011, Value: Decides, Basis: carriedOn},
		{From: authority2019, Value: Decides, Basis: ministersIn2019},
	}},
	{Development, Decides, policy.Timeline[Part]{
		{From: term2006, Value: Decides, Basis: partsOf2006},
		{From: term2011, Value: Decides, Basis: carriedOn},
		{From: merger, Ended: true, Basis: mergedIn2013},
	}},
	{PublicSafety, Decides, policy.Timeline[Part]{
		{From: term2006, Value: Decides, Basis: partsOf2006},
		{From: term2011, Value: Decides, Basis: carriedOn},
		{From: authority2019, Value: Decides, Basis: ministersIn2019},
	}},
	{RCMP, Consulted, policy.Timeline[Part]{
		{From: term2006, Value: Consulted, Basis: partsOf2006},
		{From: term2011, Value: Consulted, Basis: carriedOn},
	}},
	{RCMP, Manages, policy.Timeline[Part]{
		{From: term2006, Value: Manages, Basis: partsOf2009},
		{From: term2011, Value: Manages, Basis: carriedOn},
		{From: calendar.On(2018, time.April, 1), Value: Manages, Basis: managedIn2018},
	}},
}
