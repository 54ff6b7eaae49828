package personnel

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// serviceLadders are the ladders of services, the first that fits being the one. To add one is to add one line here.
var serviceLadders = []serviceLadder{
	{ladder: "opp", service: "opp"},
	{ladder: "rcmp", kinds: []ServiceKind{RoyalCanadianMountedPolice}},
	{ladder: "spvm", service: "spvm"},
	{ladder: "sq", service: "sq"},
	{ladder: "toronto", service: "toronto"},
	{ladder: "quebec-municipal", kinds: []ServiceKind{Municipal, Regional}, provinces: []Province{Quebec}},
	{ladder: "municipal", kinds: []ServiceKind{Municipal, Regional}, provinces: []Province{
		Alberta, BritishColumbia, Manitoba, NewBrunswick, NewfoundlandAndLabrador, NorthwestTerritories, NovaScotia, Nunavut,
		Ontario, PrinceEdwardIsland, Saskatchewan, Yukon,
	}},
}

var (
	rcmpLadder    = policy.Cite("rcmp-strength-2019")
	oppLadder     = policy.Cite("opp-ranks-copy")
	torontoLadder = policy.Cite("toronto-board-rank-structure")
	spvmLadder    = policy.Cite("spvm-ranks-copy")
	quebecLadder  = policy.Cite("quebec-insignia-wiki").Noting(bilingual.Text{
		English: "standard since about 2012", French: "norme depuis 2012 environ",
	})
	sqLadder = quebecLadder.Deriving(bilingual.Text{
		English: "the municipal services took the ranks from sergeant to chief inspector over from the Sûreté du Québec",
		French:  "les services municipaux ont repris de la Sûreté du Québec les grades de sergent à inspecteur-chef",
	})
	municipalLadder = torontoLadder.Assuming(bilingual.Text{
		English: "municipal and regional services outside Quebec are taken to have these ranks of Toronto",
		French:  "les services municipaux et régionaux hors Québec sont réputés avoir ces grades de Toronto",
	})
	// generallyKnown is the basis of ranks that no source lists.
	generallyKnown = policy.Assume(bilingual.Text{
		English: "as generally known; no source that was read lists this rank of the service",
		French:  "de connaissance générale\u00a0; aucune source lue n'énumère ce grade du service",
	})
	bandChosen = bilingual.Text{
		English: "the source gives the rank and its place; the band, and the title in the other language, are the library's choice",
		French: "la source donne le grade et sa place\u00a0; la catégorie, et l'appellation dans l'autre langue, " +
			"sont le choix de la bibliothèque",
	}
	// commissioned is the basis of the ranks that the law makes officers.
	commissioned = policy.Cite("rcmp-act-section-6").At(bilingual.Text{English: "section 6", French: "article 6"})
)

// rung is one rank, or one title of it.
func rung(code string, step int, band RankBand, english, french string) Rung {
	return Rung{Code: code, Step: step, Band: band, Title: bilingual.Text{English: english, French: french}}
}

// cited is the ranks with the basis of each.
func cited(basis policy.Citation, rungs ...Rung) []Rung {
	for i := range rungs {
		rungs[i].Basis = basis
	}
	return rungs
}

// ladders are the ladders in the order of their IDs. To add one is to add one block here.
var ladders = []Ladder{
	{
		ID: "municipal", Name: bilingual.Text{English: "municipal and regional services", French: "services municipaux et régionaux"},
		Basis: municipalLadder,
		Rungs: cited(municipalLadder,
			rung("constable", 1, ConstableBand, "constable", "agent(e) de police"),
			rung("sergeant", 2, NonCommissionedBand, "sergeant", "sergent(e)"),
			rung("detective", 2, NonCommissionedBand, "detective", "détective"),
			rung("staff-sergeant", 3, NonCommissionedBand, "staff sergeant", "sergent(e) d'état-major"),
			rung("detective-sergeant", 3, NonCommissionedBand, "detective sergeant", "sergent(e)-détective"),
			rung("inspector", 4, CommissionedBand, "inspector", "inspecteur/inspectrice"),
			rung("superintendent", 5, CommissionedBand, "superintendent", "surintendant(e)"),
			rung("deputy-chief", 6, ExecutiveBand, "deputy chief", "chef adjoint(e)"),
			rung("chief", 7, ExecutiveBand, "chief of police", "chef de police"),
		),
	},
	{
		ID: "opp", Name: bilingual.Text{English: "Ontario Provincial Police", French: "Police provinciale de l'Ontario"},
		Basis: oppLadder,
		Rungs: cited(oppLadder.Assuming(bandChosen),
			rung("constable", 1, ConstableBand, "constable", "agent(e)"),
			rung("detective-constable", 1, ConstableBand, "detective constable", "agent(e)-détective"),
			rung("sergeant", 2, NonCommissionedBand, "sergeant", "sergent(e)"),
			rung("detective-sergeant", 2, NonCommissionedBand, "detective sergeant", "sergent(e)-détective"),
			rung("traffic-sergeant", 2, NonCommissionedBand, "traffic sergeant", "sergent(e) de la circulation"),
			rung("staff-sergeant", 3, NonCommissionedBand, "staff sergeant", "sergent(e) d'état-major"),
			rung("detective-staff-sergeant", 3, NonCommissionedBand, "detective staff sergeant", "sergent(e)-détective d'état-major"),
			rung("sergeant-major", 4, NonCommissionedBand, "sergeant major", "sergent(e)-major"),
			rung("inspector", 5, CommissionedBand, "inspector", "inspecteur/inspectrice"),
			rung("detective-inspector", 5, CommissionedBand, "detective inspector", "inspecteur-détective/inspectrice-détective"),
			rung("superintendent", 6, CommissionedBand, "superintendent", "surintendant(e)"),
			rung("chief-superintendent", 7, CommissionedBand, "chief superintendent", "surintendant(e) en chef"),
			rung("deputy-commissioner", 8, ExecutiveBand, "deputy commissioner", "sous-commissaire"),
			rung("commissioner", 9, ExecutiveBand, "commissioner", "commissaire"),
		),
	},
	{
		ID: "quebec-municipal", Name: bilingual.Text{English: "municipal services of Quebec", French: "services municipaux du Québec"},
		Basis: quebecLadder,
		Rungs: slices.Concat(
			cited(generallyKnown,
				rung("constable", 1, ConstableBand, "constable", "agent(e)"),
			),
			cited(quebecLadder.Assuming(bandChosen),
				rung("sergeant", 2, NonCommissionedBand, "sergeant", "sergent(e)"),
				rung("lieutenant", 3, CommissionedBand, "lieutenant", "lieutenant(e)"),
				rung("captain", 4, CommissionedBand, "captain", "capitaine"),
				rung("inspector", 5, CommissionedBand, "inspector", "inspecteur/inspectrice"),
				rung("chief-inspector", 6, CommissionedBand, "chief inspector", "inspecteur-chef/inspectrice-chef"),
				rung("deputy-director", 7, ExecutiveBand, "deputy director", "directeur adjoint/directrice adjointe"),
				rung("director", 8, ExecutiveBand, "director", "directeur/directrice"),
			),
		),
	},
	{
		ID: "rcmp", Name: bilingual.Text{English: "Royal Canadian Mounted Police", French: "Gendarmerie royale du Canada"},
		Basis: rcmpLadder,
		Rungs: slices.Concat(
			cited(rcmpLadder.Assuming(bandChosen),
				rung("special-constable", 1, ConstableBand, "special constable", "gendarme spécial(e)"),
				rung("constable", 2, ConstableBand, "constable", "gendarme"),
				rung("corporal", 3, NonCommissionedBand, "corporal", "caporal(e)"),
				rung("sergeant", 4, NonCommissionedBand, "sergeant", "sergent(e)"),
				rung("staff-sergeant", 5, NonCommissionedBand, "staff sergeant", "sergent(e) d'état-major"),
				rung("staff-sergeant-major", 6, NonCommissionedBand, "staff sergeant major", "sergent(e)-major d'état-major"),
				rung("sergeant-major", 7, NonCommissionedBand, "sergeant major", "sergent(e)-major"),
				rung("corps-sergeant-major", 8, NonCommissionedBand, "corps sergeant major", "sergent(e)-major du corps"),
			),
			cited(commissioned,
				rung("inspector", 9, CommissionedBand, "inspector", "inspecteur/inspectrice"),
				rung("superintendent", 10, CommissionedBand, "superintendent", "surintendant(e)"),
				rung("chief-superintendent", 11, CommissionedBand, "chief superintendent", "surintendant(e) principal(e)"),
			),
			cited(rcmpLadder.Assuming(bandChosen),
				rung("assistant-commissioner", 12, ExecutiveBand, "assistant commissioner", "commissaire adjoint(e)"),
				rung("deputy-commissioner", 13, ExecutiveBand, "deputy commissioner", "sous-commissaire"),
				rung("commissioner", 14, ExecutiveBand, "commissioner", "commissaire"),
			),
		),
	},
	{
		ID: "spvm", Name: bilingual.Same("Service de police de la Ville de Montréal"),
		Basis: spvmLadder,
		Rungs: cited(spvmLadder.Assuming(bandChosen),
			rung("constable", 1, ConstableBand, "constable", "agent(e)"),
			rung("sergeant", 2, NonCommissionedBand, "sergeant", "sergent(e)"),
			rung("detective-sergeant", 2, NonCommissionedBand, "detective sergeant", "sergent(e)-détective"),
			rung("lieutenant", 3, CommissionedBand, "lieutenant", "lieutenant(e)"),
			rung("detective-lieutenant", 3, CommissionedBand, "detective lieutenant", "lieutenant(e)-détective"),
			rung("commander", 4, CommissionedBand, "commander", "commandant(e)"),
			rung("inspector", 5, CommissionedBand, "inspector", "inspecteur/inspectrice"),
			rung("chief-inspector", 6, CommissionedBand, "chief inspector", "inspecteur-chef/inspectrice-chef"),
			rung("assistant-director", 7, ExecutiveBand, "assistant director", "assistant-directeur/assistante-directrice"),
			rung("associate-director", 8, ExecutiveBand, "associate director", "directeur adjoint/directrice adjointe"),
			rung("director", 9, ExecutiveBand, "director", "directeur/directrice"),
		),
	},
	{
		ID: "sq", Name: bilingual.Same("Sûreté du Québec"),
		Basis: sqLadder,
		Rungs: slices.Concat(
			cited(generallyKnown,
				rung("constable", 1, ConstableBand, "constable", "agent(e)"),
			),
			cited(sqLadder.Assuming(bandChosen),
				rung("sergeant", 2, NonCommissionedBand, "sergeant", "sergent(e)"),
				rung("lieutenant", 3, CommissionedBand, "lieutenant", "lieutenant(e)"),
				rung("captain", 4, CommissionedBand, "captain", "capitaine"),
				rung("inspector", 5, CommissionedBand, "inspector", "inspecteur/inspectrice"),
				rung("chief-inspector", 6, CommissionedBand, "chief inspector", "inspecteur-chef/inspectrice-chef"),
			),
			cited(generallyKnown,
				rung("deputy-director-general", 7, ExecutiveBand, "deputy director general", "directeur général adjoint/directrice générale adjointe"),
				rung("director-general", 8, ExecutiveBand, "director general", "directeur général/directrice générale"),
			),
		),
	},
	{
		ID: "toronto", Name: bilingual.Text{English: "Toronto Police Service", French: "Service de police de Toronto"},
		Basis: torontoLadder,
		Rungs: cited(torontoLadder.Assuming(bandChosen),
			rung("constable", 1, ConstableBand, "constable", "agent(e) de police"),
			rung("sergeant", 2, NonCommissionedBand, "sergeant", "sergent(e)"),
			rung("detective", 2, NonCommissionedBand, "detective", "détective"),
			rung("staff-sergeant", 3, NonCommissionedBand, "staff sergeant", "sergent(e) d'état-major"),
			rung("detective-sergeant", 3, NonCommissionedBand, "detective sergeant", "sergent(e)-détective"),
			rung("inspector", 4, CommissionedBand, "inspector", "inspecteur/inspectrice"),
			rung("staff-inspector", 5, CommissionedBand, "staff inspector", "inspecteur/inspectrice d'état-major"),
			rung("superintendent", 6, CommissionedBand, "superintendent", "surintendant(e)"),
			rung("staff-superintendent", 7, CommissionedBand, "staff superintendent", "surintendant(e) d'état-major"),
			rung("deputy-chief", 8, ExecutiveBand, "deputy chief", "chef adjoint(e)"),
			rung("chief", 9, ExecutiveBand, "chief of police", "chef de police"),
		),
	},
}
