package arrangement

import (
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Factor is one of the decision factors: a question that the partners examine before Canada takes a mission on. Five of
// them were published with the term that began in 2006; policing at home is the one that the Arrangement was designed
// for. [DecisionFactors] asks them as rules. Urgency and risk, which any planner would weigh too and no source publishes,
// are kept apart from them, and [UrgencyAndRisk] asks about those. The zero Factor is not stated.
type Factor string

const (
	// Mandate is whether the mission's mandate is clear and achievable.
	Mandate Factor = "mandate"
	// Purpose is whether the mission serves peace in the long term.
	Purpose Factor = "purpose"
	// RoleFit is whether what Canadian police are to do fits them.
	RoleFit Factor = "role"
	// ForeignPolicyInterest is which Canadian interest the mission serves.
	ForeignPolicyInterest Factor = "foreign-policy-interest"
	// OfficialRequest is whether Canada was officially asked.
	OfficialRequest Factor = "official-request"
	// DomesticPolicing is whether policing at home stays as it is.
	DomesticPolicing Factor = "domestic-policing"

	// Urgency is whether Canada can answer in the time that the request leaves. It is one of [PlanningFactors].
	Urgency Factor = "urgency"
	// Risk is whether the risk to the officers is acceptable. It is one of [PlanningFactors].
	Risk Factor = "risk"
)

var factors = bilingual.Codes[Factor]{
	{Code: Mandate, Title: bilingual.Text{English: "Mandate", French: "Mandat"}},
	{Code: Purpose, Title: bilingual.Text{English: "Purpose", French: "Objet"}},
	{Code: RoleFit, Title: bilingual.Text{English: "Role", French: "Rôle"}},
	{Code: ForeignPolicyInterest, Title: bilingual.Text{
		English: "Canadian foreign policy interest",
		French:  "Intérêt pour la politique étrangère du Canada",
	}},
	{Code: OfficialRequest, Title: bilingual.Text{English: "Official request", French: "Demande officielle"}},
	{Code: DomesticPolicing, Title: bilingual.Text{English: "Policing at home", French: "Services policiers au pays"}},
}

var planningFactors = bilingual.Codes[Factor]{
	{Code: Urgency, Title: bilingual.Text{English: "Urgency", French: "Urgence"}},
	{Code: Risk, Title: bilingual.Text{English: "Risk to the officers", French: "Risque pour le personnel policier"}},
}

// allFactors are the codes of both kinds.
var allFactors = slices.Concat(factors, planningFactors)

// Factors are all decision factors, in the order in which they were published; policing at home comes last.
func Factors() iter.Seq[Factor] { return factors.All() }

// PlanningFactors are urgency and risk: what a planner weighs beside the decision factors. That they are weighed, and how
// they are put, is [policy.Assumed].
func PlanningFactors() iter.Seq[Factor] { return planningFactors.All() }

// ParseFactor reads the code of a factor. A code that is none of [Factors] or [PlanningFactors] is a [fault.Fault].
func ParseFactor(text string) (Factor, error) { return fault.ParseCode(allFactors, text) }

// Valid says whether the factor is one of [Factors] or [PlanningFactors].
func (f Factor) Valid() bool { return allFactors.Has(f) }

// Title is what people read for the factor.
func (f Factor) Title() bilingual.Text { return allFactors.Title(f) }

// Question is the question that the factor puts, in the library's own words. It says nothing where the factor is none
// that is asked about.
func (f Factor) Question() bilingual.Text {
	asked, _ := askedAbout(f)
	return asked.question
}

// Basis is the source that names the factor; the zero Citation where the factor is none that is asked about.
func (f Factor) Basis() policy.Citation {
	asked, _ := askedAbout(f)
	return asked.basis
}

// Rule is the ID of the rule by which [DecisionFactors] asks about the factor, such as "arrangement/factors/mandate", or
// [UrgencyAndRisk], such as "arrangement/planning/risk".
func (f Factor) Rule() string {
	if planningFactors.Has(f) {
		return planningID + "/" + string(f)
	}
	return factorsID + "/" + string(f)
}

// MarshalText gives the code; the empty text for the zero Factor. A code that is not [Factor.Valid] is an error.
func (f Factor) MarshalText() ([]byte, error) { return fault.MarshalCode(allFactors, f) }

// UnmarshalText reads the code; the empty text is the zero Factor.
func (f *Factor) UnmarshalText(text []byte) error { return fault.UnmarshalCode(allFactors, text, f) }
