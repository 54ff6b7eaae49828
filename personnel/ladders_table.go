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
	{ladder: "municipal", kinds: []ServiceKind{Municipal, Regional}},
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

// cited is the ranks with the basis of each.
func cited(basis policy.Citation, rungs []Rung) []Rung {
	for i := range rungs {
		rungs[i].Basis = basis
	}
	return rungs
}

// ladders are the ladders in the order of their IDs. To add one is to add one block here.
var ladders = []Ladder{
	{
		ID: "municipal", Name: bilingual.Text{English: "municipal and regional services", French: "services municipaux et régionaux"}, Basis: municipalLadder,
		Rungs: cited(municipalLadder, []Rung{
			{Code: "constable", Step: 1, Band: ConstableBand, Title: bilingual.Text{English: "constable", French: "agent(e) de police"}},
			{Code: "sergeant", Step: 2, Band: NonCommissionedBand, Title: bilingual.Text{English: "sergeant", French: "sergent(e)"}},
			{Code: "detective", Step: 2, Band: NonCommissionedBand, Title: bilingual.Text{English: "detective", French: "détective"}},
			{
				Code: "staff-sergeant", Step: 3, Band: NonCommissionedBand,
				Title: bilingual.Text{English: "staff sergeant", French: "sergent(e) d'état-major"},
			},
			{
				Code: "detective-sergeant", Step: 3, Band: NonCommissionedBand,
				Title: bilingual.Text{English: "detective sergeant", French: "sergent(e)-détective"},
			},
			{
				Code: "inspector", Step: 4, Band: CommissionedBand,
				Title: bilingual.Text{English: "inspector", French: "inspecteur/inspectrice"},
			},
			{
				Code: "superintendent", Step: 5, Band: CommissionedBand,
				Title: bilingual.Text{English: "superintendent", French: "surintendant(e)"},
			},
			{Code: "deputy-chief", Step: 6, Band: ExecutiveBand, Title: bilingual.Text{English: "deputy chief", French: "chef adjoint(e)"}},
			{Code: "chief", Step: 7, Band: ExecutiveBand, Title: bilingual.Text{English: "chief of police", French: "chef de police"}},
		}),
	},
	{
		ID: "opp", Name: bilingual.Text{English: "Ontario Provincial Police", French: "Police provinciale de l'Ontario"}, Basis: oppLadder,
		Rungs: cited(oppLadder.Assuming(bandChosen), []Rung{
			{Code: "constable", Step: 1, Band: ConstableBand, Title: bilingual.Text{English: "constable", French: "agent(e)"}},
			{
				Code: "detective-constable", Step: 1, Band: ConstableBand,
				Title: bilingual.Text{English: "detective constable", French: "agent(e)-détective"},
			},
			{Code: "sergeant", Step: 2, Band: NonCommissionedBand, Title: bilingual.Text{English: "sergeant", French: "sergent(e)"}},
			{
				Code: "detective-sergeant", Step: 2, Band: NonCommissionedBand,
				Title: bilingual.Text{English: "detective sergeant", French: "sergent(e)-détective"},
			},
			{
				Code: "traffic-sergeant", Step: 2, Band: NonCommissionedBand,
				Title: bilingual.Text{English: "traffic sergeant", French: "sergent(e) de la circulation"},
			},
			{
				Code: "staff-sergeant", Step: 3, Band: NonCommissionedBand,
				Title: bilingual.Text{English: "staff sergeant", French: "sergent(e) d'état-major"},
			},
			{
				Code: "detective-staff-sergeant", Step: 3, Band: NonCommissionedBand,
				Title: bilingual.Text{English: "detective staff sergeant", French: "sergent(e)-détective d'état-major"},
			},
			{
				Code: "sergeant-major", Step: 4, Band: NonCommissionedBand,
				Title: bilingual.Text{English: "sergeant major", French: "sergent(e)-major"},
			},
			{
				Code: "inspector", Step: 5, Band: CommissionedBand,
				Title: bilingual.Text{English: "inspector", French: "inspecteur/inspectrice"},
			},
			{
				Code: "detective-inspector", Step: 5, Band: CommissionedBand,
				Title: bilingual.Text{English: "detective inspector", French: "inspecteur-détective/inspectrice-détective"},
			},
			{
				Code: "superintendent", Step: 6, Band: CommissionedBand,
				Title: bilingual.Text{English: "superintendent", French: "surintendant(e)"},
			},
			{
				Code: "chief-superintendent", Step: 7, Band: CommissionedBand,
				Title: bilingual.Text{English: "chief superintendent", French: "surintendant(e) en chef"},
			},
			{
				Code: "deputy-commissioner", Step: 8, Band: ExecutiveBand,
				Title: bilingual.Text{English: "deputy commissioner", French: "sous-commissaire"},
			},
			{Code: "commissioner", Step: 9, Band: ExecutiveBand, Title: bilingual.Text{English: "commissioner", French: "commissaire"}},
		}),
	},
	{
		ID: "quebec-municipal", Name: bilingual.Text{English: "municipal services of Quebec", French: "services municipaux du Québec"}, Basis: quebecLadder,
		Rungs: slices.Concat(
			cited(generallyKnown, []Rung{
				{Code: "agent", Step: 1, Band: ConstableBand, Title: bilingual.Text{English: "constable", French: "agent(e)"}},
			}),
			cited(quebecLadder.Assuming(bandChosen), []Rung{
				{Code: "sergent", Step: 2, Band: NonCommissionedBand, Title: bilingual.Text{English: "sergeant", French: "sergent(e)"}},
				{
					Code: "lieutenant", Step: 3, Band: CommissionedBand,
					Title: bilingual.Text{English: "lieutenant", French: "lieutenant(e)"},
				},
				{Code: "capitaine", Step: 4, Band: CommissionedBand, Title: bilingual.Text{English: "captain", French: "capitaine"}},
				{
					Code: "inspecteur", Step: 5, Band: CommissionedBand,
					Title: bilingual.Text{English: "inspector", French: "inspecteur/inspectrice"},
				},
				{
					Code: "inspecteur-chef", Step: 6, Band: CommissionedBand,
					Title: bilingual.Text{English: "chief inspector", French: "inspecteur-chef/inspectrice-chef"},
				},
				{
					Code: "directeur-adjoint", Step: 7, Band: ExecutiveBand,
					Title: bilingual.Text{English: "deputy director", French: "directeur adjoint/directrice adjointe"},
				},
				{
					Code: "directeur", Step: 8, Band: ExecutiveBand,
					Title: bilingual.Text{English: "director", French: "directeur/directrice"},
				},
			}),
		),
	},
	{
		ID: "rcmp", Name: bilingual.Text{English: "Royal Canadian Mounted Police", French: "Gendarmerie royale du Canada"}, Basis: rcmpLadder,
		Rungs: slices.Concat(
			cited(rcmpLadder.Assuming(bandChosen), []Rung{
				{
					Code: "special-constable", Step: 1, Band: ConstableBand,
					Title: bilingual.Text{English: "special constable", French: "gendarme spécial(e)"},
				},
				{Code: "constable", Step: 2, Band: ConstableBand, Title: bilingual.Text{English: "constable", French: "gendarme"}},
				{Code: "corporal", Step: 3, Band: NonCommissionedBand, Title: bilingual.Text{English: "corporal", French: "caporal(e)"}},
				{Code: "sergeant", Step: 4, Band: NonCommissionedBand, Title: bilingual.Text{English: "sergeant", French: "sergent(e)"}},
				{
					Code: "staff-sergeant", Step: 5, Band: NonCommissionedBand,
					Title: bilingual.Text{English: "staff sergeant", French: "sergent(e) d'état-major"},
				},
				{
					Code: "staff-sergeant-major", Step: 6, Band: NonCommissionedBand,
					Title: bilingual.Text{English: "staff sergeant major", French: "sergent(e)-major d'état-major"},
				},
				{
					Code: "sergeant-major", Step: 7, Band: NonCommissionedBand,
					Title: bilingual.Text{English: "sergeant major", French: "sergent(e)-major"},
				},
				{
					Code: "corps-sergeant-major", Step: 8, Band: NonCommissionedBand,
					Title: bilingual.Text{English: "corps sergeant major", French: "sergent(e)-major du corps"},
				},
			}),
			cited(commissioned, []Rung{
				{
					Code: "inspector", Step: 9, Band: CommissionedBand,
					Title: bilingual.Text{English: "inspector", French: "inspecteur/inspectrice"},
				},
				{
					Code: "superintendent", Step: 10, Band: CommissionedBand,
					Title: bilingual.Text{English: "superintendent", French: "surintendant(e)"},
				},
				{
					Code: "chief-superintendent", Step: 11, Band: CommissionedBand,
					Title: bilingual.Text{English: "chief superintendent", French: "surintendant(e) principal(e)"},
				},
			}),
			cited(rcmpLadder.Assuming(bandChosen), []Rung{
				{
					Code: "assistant-commissioner", Step: 12, Band: ExecutiveBand,
					Title: bilingual.Text{English: "assistant commissioner", French: "commissaire adjoint(e)"},
				},
				{
					Code: "deputy-commissioner", Step: 13, Band: ExecutiveBand,
					Title: bilingual.Text{English: "deputy commissioner", French: "sous-commissaire"},
				},
				{
					Code: "commissioner", Step: 14, Band: ExecutiveBand,
					Title: bilingual.Text{English: "commissioner", French: "commissaire"},
				},
			}),
		),
	},
	{
		ID: "spvm", Name: bilingual.Same("Service de police de la Ville de Montréal"), Basis: spvmLadder,
		Rungs: cited(spvmLadder.Assuming(bandChosen), []Rung{
			{Code: "agent", Step: 1, Band: ConstableBand, Title: bilingual.Text{English: "constable", French: "agent(e)"}},
			{Code: "sergent", Step: 2, Band: NonCommissionedBand, Title: bilingual.Text{English: "sergeant", French: "sergent(e)"}},
			{
				Code: "sergent-detective", Step: 2, Band: NonCommissionedBand,
				Title: bilingual.Text{English: "detective sergeant", French: "sergent(e)-détective"},
			},
			{Code: "lieutenant", Step: 3, Band: CommissionedBand, Title: bilingual.Text{English: "lieutenant", French: "lieutenant(e)"}},
			{
				Code: "lieutenant-detective", Step: 3, Band: CommissionedBand,
				Title: bilingual.Text{English: "detective lieutenant", French: "lieutenant(e)-détective"},
			},
			{Code: "commandant", Step: 4, Band: CommissionedBand, Title: bilingual.Text{English: "commander", French: "commandant(e)"}},
			{
				Code: "inspecteur", Step: 5, Band: CommissionedBand,
				Title: bilingual.Text{English: "inspector", French: "inspecteur/inspectrice"},
			},
			{
				Code: "inspecteur-chef", Step: 6, Band: CommissionedBand,
				Title: bilingual.Text{English: "chief inspector", French: "inspecteur-chef/inspectrice-chef"},
			},
			{
				Code: "assistant-directeur", Step: 7, Band: ExecutiveBand,
				Title: bilingual.Text{English: "assistant director", French: "assistant-directeur/assistante-directrice"},
			},
			{
				Code: "directeur-adjoint", Step: 8, Band: ExecutiveBand,
				Title: bilingual.Text{English: "associate director", French: "directeur adjoint/directrice adjointe"},
			},
			{Code: "directeur", Step: 9, Band: ExecutiveBand, Title: bilingual.Text{English: "director", French: "directeur/directrice"}},
		}),
	},
	{
		ID: "sq", Name: bilingual.Same("Sûreté du Québec"), Basis: sqLadder,
		Rungs: slices.Concat(
			cited(generallyKnown, []Rung{
				{Code: "agent", Step: 1, Band: ConstableBand, Title: bilingual.Text{English: "constable", French: "agent(e)"}},
			}),
			cited(sqLadder.Assuming(bandChosen), []Rung{
				{Code: "sergent", Step: 2, Band: NonCommissionedBand, Title: bilingual.Text{English: "sergeant", French: "sergent(e)"}},
				{
					Code: "lieutenant", Step: 3, Band: CommissionedBand,
					Title: bilingual.Text{English: "lieutenant", French: "lieutenant(e)"},
				},
				{Code: "capitaine", Step: 4, Band: CommissionedBand, Title: bilingual.Text{English: "captain", French: "capitaine"}},
				{
					Code: "inspecteur", Step: 5, Band: CommissionedBand,
					Title: bilingual.Text{English: "inspector", French: "inspecteur/inspectrice"},
				},
				{
					Code: "inspecteur-chef", Step: 6, Band: CommissionedBand,
					Title: bilingual.Text{English: "chief inspector", French: "inspecteur-chef/inspectrice-chef"},
				},
			}),
			cited(generallyKnown, []Rung{
				{
					Code: "directeur-general-adjoint", Step: 7, Band: ExecutiveBand,
					Title: bilingual.Text{English: "deputy director general", French: "directeur général adjoint/directrice générale adjointe"},
				},
				{
					Code: "directeur-general", Step: 8, Band: ExecutiveBand,
					Title: bilingual.Text{English: "director general", French: "directeur général/directrice générale"},
				},
			}),
		),
	},
	{
		ID: "toronto", Name: bilingual.Text{English: "Toronto Police Service", French: "Service de police de Toronto"}, Basis: torontoLadder,
		Rungs: cited(torontoLadder.Assuming(bandChosen), []Rung{
			{Code: "constable", Step: 1, Band: ConstableBand, Title: bilingual.Text{English: "constable", French: "agent(e) de police"}},
			{Code: "sergeant", Step: 2, Band: NonCommissionedBand, Title: bilingual.Text{English: "sergeant", French: "sergent(e)"}},
			{Code: "detective", Step: 2, Band: NonCommissionedBand, Title: bilingual.Text{English: "detective", French: "détective"}},
			{
				Code: "staff-sergeant", Step: 3, Band: NonCommissionedBand,
				Title: bilingual.Text{English: "staff sergeant", French: "sergent(e) d'état-major"},
			},
			{
				Code: "detective-sergeant", Step: 3, Band: NonCommissionedBand,
				Title: bilingual.Text{English: "detective sergeant", French: "sergent(e)-détective"},
			},
			{
				Code: "inspector", Step: 4, Band: CommissionedBand,
				Title: bilingual.Text{English: "inspector", French: "inspecteur/inspectrice"},
			},
			{
				Code: "staff-inspector", Step: 5, Band: CommissionedBand,
				Title: bilingual.Text{English: "staff inspector", French: "inspecteur/inspectrice d'état-major"},
			},
			{
				Code: "superintendent", Step: 6, Band: CommissionedBand,
				Title: bilingual.Text{English: "superintendent", French: "surintendant(e)"},
			},
			{
				Code: "staff-superintendent", Step: 7, Band: CommissionedBand,
				Title: bilingual.Text{English: "staff superintendent", French: "surintendant(e) d'état-major"},
			},
			{Code: "deputy-chief", Step: 8, Band: ExecutiveBand, Title: bilingual.Text{English: "deputy chief", French: "chef adjoint(e)"}},
			{Code: "chief", Step: 9, Band: ExecutiveBand, Title: bilingual.Text{English: "chief of police", French: "chef de police"}},
		}),
	},
}
