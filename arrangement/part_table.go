package arrangement

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
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
	// beyondTerms is the basis of what is known of the last term and of no later day.
	beyondTerms = policy.Assume(bilingual.Text{
		English: "carried on from the term that ends on March 31, 2026, the last that is known: no source read says otherwise",
		French:  "repris du cycle qui prend fin le 31 mars 2026, le dernier connu\u00a0: aucune source lue ne dit le contraire",
	})
	noProgramOfItsOwn = policy.Cite("gc-infobase").Assuming(bilingual.Text{
		English: "the data of March 2026 for 2026-27 have no Peace and Stabilization Operations Program of its own; that the department " +
			"still pays the incremental costs is assumed",
		French: "les données de mars 2026 pour 2026-2027 ne comptent plus de programme distinct pour la stabilisation et les opérations " +
			"de paix\u00a0; il est supposé que le ministère paie encore les coûts supplémentaires",
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
	// managedBefore2006 is the basis of who managed deployments before the pages of 2009.
	managedBefore2006 = policy.Cite("hansard-2005-11-15").Assuming(bilingual.Text{
		English: "by November 2005 the RCMP had coordinated more than 2,100 Canadian police abroad; that it did so from May 20, 1997 on " +
			"is assumed",
		French: "en novembre 2005, la GRC avait coordonné plus de 2\u00a0100 policiers canadiens à l'étranger\u00a0; il est supposé " +
			"qu'elle le faisait dès le 20 mai 1997",
	})
	// caseByCase is the basis of who paid before the term of 2006.
	caseByCase = policy.Cite("rcmp-cpa-page").Deriving(bilingual.Text{
		English: "before April 1, 2006 the money came from the development agency, case by case; nothing is known of the Arrangement " +
			"before May 20, 1997",
		French: "avant le 1er avril 2006, l'argent venait de l'agence de développement, au cas par cas\u00a0; rien n'est connu de " +
			"l'Arrangement avant le 20 mai 1997",
	})
	permanentlyFunded = policy.Cite("rcmp-cpa-page").Noting(bilingual.Text{
		English: "since April 1, 2006 peace operations are a permanently funded program of the RCMP",
		French:  "depuis le 1er avril 2006, les opérations de paix sont un programme de la GRC financé de façon permanente",
	})
	fromTheEnvelope = policy.Cite("ps-2019").Deriving(bilingual.Text{
		English: "46.9 million dollars a year from the International Assistance Envelope, administered by Global Affairs Canada and the " +
			"RCMP; the report of 2017-18 gives the same amount for the term renewed in 2016",
		French: "46,9\u00a0millions de dollars par an de l'Enveloppe de l'aide internationale, administrés par Affaires mondiales Canada " +
			"et la GRC\u00a0; le rapport de 2017-2018 donne le même montant pour le cycle renouvelé en 2016",
	})
	incrementalCosts = policy.Cite("ps-2022").Assuming(bilingual.Text{
		English: "the incremental costs of deployments come from the Peace and Stabilization Operations Program of Global Affairs " +
			"Canada; that it pays them since its launch on August 26, 2016 is assumed",
		French: "les coûts supplémentaires des déploiements relèvent du Programme pour la stabilisation et les opérations de paix " +
			"d'Affaires mondiales Canada\u00a0; il est supposé que celui-ci les paie depuis son lancement, le 26 août 2016",
	})
)

// partsHeld are the parts of each partner over time. The value of an entry is the part itself.
var partsHeld = []struct {
	partner Partner
	part    Part
	over    policy.Timeline[Part]
}{
	{ForeignAffairs, FirstContact, policy.Timeline[Part]{
		{From: term2006, Value: FirstContact, Basis: partsOf2009},
		{From: term2011, Value: FirstContact, Basis: carriedOn},
		{From: afterTerms, Value: FirstContact, Basis: beyondTerms},
	}},
	{ForeignAffairs, Decides, policy.Timeline[Part]{
		{From: term2006, Value: Decides, Basis: partsOf2006},
		{From: term2011, Value: Decides, Basis: carriedOn},
		{From: approved2017, Value: Decides, Basis: eachMinister2017},
		{From: authority2019, Value: Decides, Basis: ministersIn2019},
		{From: afterTerms, Value: Decides, Basis: beyondTerms},
	}},
	{Development, Decides, policy.Timeline[Part]{
		{From: term2006, Value: Decides, Basis: partsOf2006},
		{From: term2011, Value: Decides, Basis: carriedOn},
		{From: merger, Ended: true, Basis: mergedIn2013},
	}},
	{PublicSafety, Decides, policy.Timeline[Part]{
		{From: term2006, Value: Decides, Basis: partsOf2006},
		{From: term2011, Value: Decides, Basis: carriedOn},
		{From: approved2017, Value: Decides, Basis: eachMinister2017},
		{From: authority2019, Value: Decides, Basis: ministersIn2019},
		{From: afterTerms, Value: Decides, Basis: beyondTerms},
	}},
	{RCMP, Consulted, policy.Timeline[Part]{
		{From: term2006, Value: Consulted, Basis: partsOf2006},
		{From: term2011, Value: Consulted, Basis: carriedOn},
		{From: afterTerms, Value: Consulted, Basis: beyondTerms},
	}},
	{RCMP, Manages, policy.Timeline[Part]{
		{From: in1997, Value: Manages, Basis: managedBefore2006},
		{From: term2006, Value: Manages, Basis: partsOf2009},
		{From: term2011, Value: Manages, Basis: carriedOn},
		{From: calendar.On(2018, time.April, 1), Value: Manages, Basis: managedIn2018},
		{From: afterTerms, Value: Manages, Basis: beyondTerms},
	}},
	{ForeignAffairs, Funds, policy.Timeline[Part]{
		{From: stabilization2016, Value: Funds, Basis: incrementalCosts},
		{From: afterTerms, Value: Funds, Basis: noProgramOfItsOwn},
	}},
	{Development, Funds, policy.Timeline[Part]{
		{From: in1997, Value: Funds, Basis: caseByCase},
		{From: term2006, Ended: true, Basis: permanentlyFunded},
	}},
	{RCMP, Funds, policy.Timeline[Part]{
		{From: term2006, Value: Funds, Basis: permanentlyFunded},
		{From: term2011, Value: Funds, Basis: carriedOn},
		{From: term2016, Value: Funds, Basis: fromTheEnvelope},
		{From: afterTerms, Value: Funds, Basis: beyondTerms},
	}},
}

// partsWithoutMinisters are the parts that the partners have as wholes, without a say of their ministers, for the requests
// that they concern.
var partsWithoutMinisters = []struct {
	part     Part
	concerns func(Request) bool
	over     policy.Timeline[Part]
}{
	{Decides, func(r Request) bool { return r.Ancillary == policy.Yes }, policy.Starting(approved2017, Decides, aboutAncillary)},
}

// aboutAncillary is the basis of who decides about ancillary deployments.
var aboutAncillary = policy.Cite("ps-2019").Assuming(bilingual.Text{
	English: "the ministers' formal authority leaves out ancillary deployments; that their departments decide about these, and from the " +
		"day on which the ministers are first asked about the others, is assumed",
	French: "l'autorité formelle des ministres ne s'étend pas aux déploiements auxiliaires\u00a0; il est supposé que leurs ministères en " +
		"décident, et cela depuis le jour où les ministres sont consultés sur les autres",
})
