package personnel

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// serviceLadder says which services have a ladder. What is not stated fits every service.
type serviceLadder struct {
	ladder    string
	service   string
	kinds     []ServiceKind
	provinces []Province
}

// fits says whether the service has the ladder.
func (l serviceLadder) fits(s Service) bool {
	return (l.service == "" || l.service == s.ID) && (l.kinds == nil || slices.Contains(l.kinds, s.Kind)) &&
		(l.provinces == nil || slices.Contains(l.provinces, s.Province))
}

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
	bandAssumed = bilingual.Text{
		English: "the source gives the rank and its place; the band, and the title in the other language, are the library's choice",
		French:  "la source donne le grade et sa place\u00a0; la catégorie, et l'appellation dans l'autre langue, sont le choix de la bibliothèque",
	}
	frenchAssumed = bilingual.Text{
		English: "the source gives the rank in English and its place; the French title is the library's",
		French:  "la source donne le grade en anglais et sa place\u00a0; l'appellation française est de la bibliothèque",
	}
	surete = policy.Assume(bilingual.Text{
		English: "the ranks of the Sûreté du Québec as generally known; no source that was read lists them",
		French:  "les grades de la Sûreté du Québec tels qu'on les connaît\u00a0; aucune source lue ne les énumère",
	})
	rcmpRanks    = policy.Cite("rcmp-strength-2019")
	rcmpBand     = rcmpRanks.Assuming(bandAssumed)
	rcmpOfficer  = policy.Cite("rcmp-act-section-6").At(bilingual.Text{English: "section 6", French: "article 6"})
	oppRanks     = policy.Cite("opp-ranks-copy")
	oppBand      = oppRanks.Assuming(bandAssumed)
	torontoRanks = policy.Cite("toronto-board-rank-structure")
	torontoBand  = torontoRanks.Assuming(bandAssumed)
	spvmRanks    = policy.Cite("spvm-ranks-copy")
	spvmBand     = spvmRanks.Assuming(bandAssumed)
	quebecRanks  = policy.Cite("quebec-insignia-wiki")
	quebecBand   = quebecRanks.Assuming(bandAssumed)
	commonRanks  = torontoRanks.Assuming(bilingual.Text{
		English: "the ranks of Toronto that most municipal services outside Quebec are taken to share",
		French:  "les grades de Toronto que la plupart des services municipaux hors Québec sont réputés partager",
	})
)

// ladders are the ladders in the order of their IDs. To add one is to add one block here.
var ladders = []Ladder{
	{
		ID: "municipal", Name: bilingual.Text{English: "common ladder of municipal services", French: "échelle commune des services municipaux"},
		Basis: commonRanks,
		Rungs: []Rung{
			{Code: "constable", Step: 1, Band: ConstableBand, Basis: commonRanks, Title: bilingual.Text{English: "constable", French: "agent(e) de police"}},
			{Code: "detective", Step: 2, Band: NonCommissionedBand, Basis: commonRanks, Title: bilingual.Text{English: "detective", French: "détective"}},
			{Code: "sergeant", Step: 2, Band: NonCommissionedBand, Basis: commonRanks, Title: bilingual.Text{English: "sergeant", French: "sergent(e)"}},
			{Code: "detective-sergeant", Step: 3, Band: NonCommissionedBand, Basis: commonRanks, Title: bilingual.Text{English: "detective sergeant", French: "sergent(e)-détective"}},
			{Code: "staff-sergeant", Step: 3, Band: NonCommissionedBand, Basis: commonRanks, Title: bilingual.Text{English: "staff sergeant", French: "sergent(e) d'état-major"}},
			{Code: "inspector", Step: 4, Band: CommissionedBand, Basis: commonRanks, Title: bilingual.Text{English: "inspector", French: "inspecteur/inspectrice"}},
			{Code: "superintendent", Step: 5, Band: CommissionedBand, Basis: commonRanks, Title: bilingual.Text{English: "superintendent", French: "surintendant(e)"}},
			{Code: "deputy-chief", Step: 6, Band: ExecutiveBand, Basis: commonRanks, Title: bilingual.Text{English: "deputy chief", French: "chef adjoint(e)"}},
			{Code: "chief", Step: 7, Band: ExecutiveBand, Basis: commonRanks, Title: bilingual.Text{English: "chief of police", French: "chef de police"}},
		},
	},
	{
		ID: "opp", Name: bilingual.Text{English: "Ontario Provincial Police", French: "Police provinciale de l'Ontario"},
		Basis: oppRanks,
		Rungs: []Rung{
			{Code: "constable", Step: 1, Band: ConstableBand, Basis: oppBand, Title: bilingual.Text{English: "constable", French: "agent(e)"}},
			{Code: "detective-constable", Step: 1, Band: ConstableBand, Basis: oppBand, Title: bilingual.Text{English: "detective constable", French: "agent(e)-détective"}},
			{Code: "sergeant", Step: 2, Band: NonCommissionedBand, Basis: oppBand, Title: bilingual.Text{English: "sergeant", French: "sergent(e)"}},
			{Code: "detective-sergeant", Step: 2, Band: NonCommissionedBand, Basis: oppBand, Title: bilingual.Text{English: "detective sergeant", French: "sergent(e)-détective"}},
			{Code: "traffic-sergeant", Step: 2, Band: NonCommissionedBand, Basis: oppBand, Title: bilingual.Text{English: "traffic sergeant", French: "sergent(e) de la circulation"}},
			{Code: "staff-sergeant", Step: 3, Band: NonCommissionedBand, Basis: oppBand, Title: bilingual.Text{English: "staff sergeant", French: "sergent(e) d'état-major"}},
			{Code: "detective-staff-sergeant", Step: 3, Band: NonCommissionedBand, Basis: oppBand, Title: bilingual.Text{English: "detective staff sergeant", French: "sergent(e)-détective d'état-major"}},
			{Code: "sergeant-major", Step: 4, Band: NonCommissionedBand, Basis: oppBand, Title: bilingual.Text{English: "sergeant major", French: "sergent(e)-major"}},
			{Code: "inspector", Step: 5, Band: CommissionedBand, Basis: oppBand, Title: bilingual.Text{English: "inspector", French: "inspecteur/inspectrice"}},
			{Code: "detective-inspector", Step: 5, Band: CommissionedBand, Basis: oppBand, Title: bilingual.Text{English: "detective inspector", French: "inspecteur-détective/inspectrice-détective"}},
			{Code: "superintendent", Step: 6, Band: CommissionedBand, Basis: oppBand, Title: bilingual.Text{English: "superintendent", French: "surintendant(e)"}},
			{Code: "chief-superintendent", Step: 7, Band: CommissionedBand, Basis: oppBand, Title: bilingual.Text{English: "chief superintendent", French: "surintendant(e) en chef"}},
			{Code: "deputy-commissioner", Step: 8, Band: ExecutiveBand, Basis: oppBand, Title: bilingual.Text{English: "deputy commissioner", French: "sous-commissaire"}},
			{Code: "commissioner", Step: 9, Band: ExecutiveBand, Basis: oppBand, Title: bilingual.Text{English: "commissioner", French: "commissaire"}},
		},
	},
	{
		ID: "quebec-municipal", Name: bilingual.Text{English: "municipal services of Quebec", French: "services municipaux du Québec"},
		Basis: quebecRanks,
		Rungs: []Rung{
			{Code: "agent", Step: 1, Band: ConstableBand, Basis: quebecBand, Title: bilingual.Text{English: "constable", French: "agent(e)"}},
			{Code: "sergent", Step: 2, Band: NonCommissionedBand, Basis: quebecBand, Title: bilingual.Text{English: "sergeant", French: "sergent(e)"}},
			{Code: "lieutenant", Step: 3, Band: CommissionedBand, Basis: quebecBand, Title: bilingual.Text{English: "lieutenant", French: "lieutenant(e)"}},
			{Code: "capitaine", Step: 4, Band: CommissionedBand, Basis: quebecBand, Title: bilingual.Text{English: "captain", French: "capitaine"}},
			{Code: "inspecteur", Step: 5, Band: CommissionedBand, Basis: quebecBand, Title: bilingual.Text{English: "inspector", French: "inspecteur/inspectrice"}},
			{Code: "inspecteur-chef", Step: 6, Band: CommissionedBand, Basis: quebecBand, Title: bilingual.Text{English: "chief inspector", French: "inspecteur-chef/inspectrice-chef"}},
			{Code: "directeur-adjoint", Step: 7, Band: ExecutiveBand, Basis: quebecBand, Title: bilingual.Text{English: "deputy director", French: "directeur adjoint/directrice adjointe"}},
			{Code: "directeur", Step: 8, Band: ExecutiveBand, Basis: quebecBand, Title: bilingual.Text{English: "director", French: "directeur/directrice"}},
		},
	},
	{
		ID: "rcmp", Name: bilingual.Text{English: "Royal Canadian Mounted Police", French: "Gendarmerie royale du Canada"},
		Basis: rcmpRanks,
		Rungs: []Rung{
			{Code: "special-constable", Step: 1, Band: ConstableBand, Basis: rcmpBand, Title: bilingual.Text{English: "special constable", French: "gendarme spécial(e)"}},
			{Code: "constable", Step: 2, Band: ConstableBand, Basis: rcmpBand, Title: bilingual.Text{English: "constable", French: "gendarme"}},
			{Code: "corporal", Step: 3, Band: NonCommissionedBand, Basis: rcmpBand, Title: bilingual.Text{English: "corporal", French: "caporal(e)"}},
			{Code: "sergeant", Step: 4, Band: NonCommissionedBand, Basis: rcmpBand, Title: bilingual.Text{English: "sergeant", French: "sergent(e)"}},
			{Code: "staff-sergeant", Step: 5, Band: NonCommissionedBand, Basis: rcmpBand, Title: bilingual.Text{English: "staff sergeant", French: "sergent(e) d'état-major"}},
			{Code: "staff-sergeant-major", Step: 6, Band: NonCommissionedBand, Basis: rcmpBand, Title: bilingual.Text{English: "staff sergeant major", French: "sergent(e)-major d'état-major"}},
			{Code: "sergeant-major", Step: 7, Band: NonCommissionedBand, Basis: rcmpBand, Title: bilingual.Text{English: "sergeant major", French: "sergent(e)-major"}},
			{Code: "corps-sergeant-major", Step: 8, Band: NonCommissionedBand, Basis: rcmpBand, Title: bilingual.Text{English: "corps sergeant major", French: "sergent(e)-major du corps"}},
			{Code: "inspector", Step: 9, Band: CommissionedBand, Basis: rcmpOfficer, Title: bilingual.Text{English: "inspector", French: "inspecteur/inspectrice"}},
			{Code: "superintendent", Step: 10, Band: CommissionedBand, Basis: rcmpOfficer, Title: bilingual.Text{English: "superintendent", French: "surintendant(e)"}},
			{Code: "chief-superintendent", Step: 11, Band: CommissionedBand, Basis: rcmpOfficer, Title: bilingual.Text{English: "chief superintendent", French: "surintendant(e) principal(e)"}},
			{Code: "assistant-commissioner", Step: 12, Band: ExecutiveBand, Basis: rcmpBand, Title: bilingual.Text{English: "assistant commissioner", French: "commissaire adjoint(e)"}},
			{Code: "deputy-commissioner", Step: 13, Band: ExecutiveBand, Basis: rcmpBand, Title: bilingual.Text{English: "deputy commissioner", French: "sous-commissaire"}},
			{Code: "commissioner", Step: 14, Band: ExecutiveBand, Basis: rcmpBand, Title: bilingual.Text{English: "commissioner", French: "commissaire"}},
		},
	},
	{
		ID: "spvm", Name: bilingual.Text{English: "Service de police de la Ville de Montréal", French: "Service de police de la Ville de Montréal"},
		Basis: spvmRanks,
		Rungs: []Rung{
			{Code: "agent", Step: 1, Band: ConstableBand, Basis: spvmBand, Title: bilingual.Text{English: "constable", French: "agent(e)"}},
			{Code: "sergent", Step: 2, Band: NonCommissionedBand, Basis: spvmBand, Title: bilingual.Text{English: "sergeant", French: "sergent(e)"}},
			{Code: "sergent-detective", Step: 2, Band: NonCommissionedBand, Basis: spvmBand, Title: bilingual.Text{English: "detective sergeant", French: "sergent(e)-détective"}},
			{Code: "lieutenant", Step: 3, Band: CommissionedBand, Basis: spvmBand, Title: bilingual.Text{English: "lieutenant", French: "lieutenant(e)"}},
			{Code: "lieutenant-detective", Step: 3, Band: CommissionedBand, Basis: spvmBand, Title: bilingual.Text{English: "detective lieutenant", French: "lieutenant(e)-détective"}},
			{Code: "commandant", Step: 4, Band: CommissionedBand, Basis: spvmBand, Title: bilingual.Text{English: "commander", French: "commandant(e)"}},
			{Code: "inspecteur", Step: 5, Band: CommissionedBand, Basis: spvmBand, Title: bilingual.Text{English: "inspector", French: "inspecteur/inspectrice"}},
			{Code: "inspecteur-chef", Step: 6, Band: CommissionedBand, Basis: spvmBand, Title: bilingual.Text{English: "chief inspector", French: "inspecteur-chef/inspectrice-chef"}},
			{Code: "assistant-directeur", Step: 7, Band: ExecutiveBand, Basis: spvmBand, Title: bilingual.Text{English: "assistant director", French: "assistant-directeur/assistante-directrice"}},
			{Code: "directeur-adjoint", Step: 8, Band: ExecutiveBand, Basis: spvmBand, Title: bilingual.Text{English: "associate director", French: "directeur adjoint/directrice adjointe"}},
			{Code: "directeur", Step: 9, Band: ExecutiveBand, Basis: spvmBand, Title: bilingual.Text{English: "director", French: "directeur/directrice"}},
		},
	},
	{
		ID: "sq", Name: bilingual.Text{English: "Sûreté du Québec", French: "Sûreté du Québec"},
		Basis: surete,
		Rungs: []Rung{
			{Code: "agent", Step: 1, Band: ConstableBand, Basis: surete, Title: bilingual.Text{English: "constable", French: "agent(e)"}},
			{Code: "sergent", Step: 2, Band: NonCommissionedBand, Basis: surete, Title: bilingual.Text{English: "sergeant", French: "sergent(e)"}},
			{Code: "lieutenant", Step: 3, Band: CommissionedBand, Basis: surete, Title: bilingual.Text{English: "lieutenant", French: "lieutenant(e)"}},
			{Code: "capitaine", Step: 4, Band: CommissionedBand, Basis: surete, Title: bilingual.Text{English: "captain", French: "capitaine"}},
			{Code: "inspecteur", Step: 5, Band: CommissionedBand, Basis: surete, Title: bilingual.Text{English: "inspector", French: "inspecteur/inspectrice"}},
			{Code: "inspecteur-chef", Step: 6, Band: CommissionedBand, Basis: surete, Title: bilingual.Text{English: "chief inspector", French: "inspecteur-chef/inspectrice-chef"}},
			{Code: "directeur-general-adjoint", Step: 7, Band: ExecutiveBand, Basis: surete, Title: bilingual.Text{English: "deputy director general", French: "directeur général adjoint/directrice générale adjointe"}},
			{Code: "directeur-general", Step: 8, Band: ExecutiveBand, Basis: surete, Title: bilingual.Text{English: "director general", French: "directeur général/directrice générale"}},
		},
	},
	{
		ID: "toronto", Name: bilingual.Text{English: "Toronto Police Service", French: "Service de police de Toronto"},
		Basis: torontoRanks,
		Rungs: []Rung{
			{Code: "constable", Step: 1, Band: ConstableBand, Basis: torontoBand, Title: bilingual.Text{English: "constable", French: "agent(e) de police"}},
			{Code: "detective", Step: 2, Band: NonCommissionedBand, Basis: torontoBand, Title: bilingual.Text{English: "detective", French: "détective"}},
			{Code: "sergeant", Step: 2, Band: NonCommissionedBand, Basis: torontoBand, Title: bilingual.Text{English: "sergeant", French: "sergent(e)"}},
			{Code: "detective-sergeant", Step: 3, Band: NonCommissionedBand, Basis: torontoBand, Title: bilingual.Text{English: "detective sergeant", French: "sergent(e)-détective"}},
			{Code: "staff-sergeant", Step: 3, Band: NonCommissionedBand, Basis: torontoBand, Title: bilingual.Text{English: "staff sergeant", French: "sergent(e) d'état-major"}},
			{Code: "inspector", Step: 4, Band: CommissionedBand, Basis: torontoBand, Title: bilingual.Text{English: "inspector", French: "inspecteur/inspectrice"}},
			{Code: "staff-inspector", Step: 5, Band: CommissionedBand, Basis: torontoBand, Title: bilingual.Text{English: "staff inspector", French: "inspecteur/inspectrice d'état-major"}},
			{Code: "superintendent", Step: 6, Band: CommissionedBand, Basis: torontoBand, Title: bilingual.Text{English: "superintendent", French: "surintendant(e)"}},
			{Code: "staff-superintendent", Step: 7, Band: CommissionedBand, Basis: torontoBand, Title: bilingual.Text{English: "staff superintendent", French: "surintendant(e) d'état-major"}},
			{Code: "deputy-chief", Step: 8, Band: ExecutiveBand, Basis: torontoBand, Title: bilingual.Text{English: "deputy chief", French: "chef adjoint(e)"}},
			{Code: "chief", Step: 9, Band: ExecutiveBand, Basis: torontoBand, Title: bilingual.Text{English: "chief of police", French: "chef de police"}},
		},
	},
}
