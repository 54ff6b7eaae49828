package arrangement

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Factor is one of the decision factors: a question that the partners examine before Canada takes a mission on. Five of
// them were published with the term that began in 2006; policing at home is the one that the Arrangement was designed
// for. [DecisionFactors] asks them as rules. The zero Factor is not stated.
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

// Factors are all decision factors, in the order in which they were published; policing at home comes last.
func Factors() iter.Seq[Factor] { return factors.All() }

// ParseFactor reads the code of a factor. A code that is none of [Factors] is a [fault.Fault].
func ParseFactor(text string) (Factor, error) { return fault.ParseCode(factors, text) }

// Valid says whether the factor is one of [Factors].
func (f Factor) Valid() bool { return factors.Has(f) }

// Title is what people read for the factor.
func (f Factor) Title() bilingual.Text { return factors.Title(f) }

// Question is the question that the factor puts, in the library's own words. It says nothing where the factor is none
// of [Factors].
func (f Factor) Question() bilingual.Text {
	asked, _ := askedAbout(f)
	return asked.question
}

// Basis is the source that names the factor; the zero Citation where the factor is none of [Factors].
func (f Factor) Basis() policy.Citation {
	asked, _ := askedAbout(f)
	return asked.basis
}

// Rule is the ID of the rule by which [DecisionFactors] asks about the factor, such as "arrangement/factors/mandate".
func (f Factor) Rule() string { return factorsID + "/" + string(f) }

// MarshalText gives the code; the empty text for the zero Factor. A code that is none of [Factors] is an error.
func (f Factor) MarshalText() ([]byte, error) { return fault.MarshalCode(factors, f) }

// UnmarshalText reads the code; the empty text is the zero Factor.
func (f *Factor) UnmarshalText(text []byte) error { return fault.UnmarshalCode(factors, text, f) }
