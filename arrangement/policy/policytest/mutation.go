package policytest

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Mutation is one way in which a rule is changed to see whether the suite notices. The zero Mutation changes nothing.
type Mutation string

const (
	// LimitRaised moves a limit up by one of its unit.
	LimitRaised Mutation = "limit-raised"
	// LimitLowered moves a limit down by one of its unit.
	LimitLowered Mutation = "limit-lowered"
	// OpensEarlier makes the rule hold from a day earlier on.
	OpensEarlier Mutation = "opens-earlier"
	// OpensLater makes the rule hold from a day later on.
	OpensLater Mutation = "opens-later"
	// ClosesEarlier makes the rule cease to hold a day earlier.
	ClosesEarlier Mutation = "closes-earlier"
	// ClosesLater makes the rule cease to hold a day later.
	ClosesLater Mutation = "closes-later"
	// InForceEarlier moves the day from which a limit is in force, or the rule is not any more, a day earlier.
	InForceEarlier Mutation = "in-force-earlier"
	// InForceLater moves it a day later.
	InForceLater Mutation = "in-force-later"
	// Dropped takes the rule out of the policy.
	Dropped Mutation = "dropped"
	// Negated makes the rule hold on the days on which it does not, where it concerns the case and the fact is stated.
	Negated Mutation = "negated"
	// EffectTurned makes a rule that bars advise, and one that advises bar.
	EffectTurned Mutation = "effect-turned"
)

var mutations = bilingual.Codes[Mutation]{
	{Code: LimitRaised, Title: bilingual.Text{English: "limit raised by one", French: "limite relevée d'une unité"}},
	{Code: LimitLowered, Title: bilingual.Text{English: "limit lowered by one", French: "limite abaissée d'une unité"}},
	{Code: OpensEarlier, Title: bilingual.Text{English: "begins to hold a day earlier", French: "satisfaite un jour plus tôt"}},
	{Code: OpensLater, Title: bilingual.Text{English: "begins to hold a day later", French: "satisfaite un jour plus tard"}},
	{Code: ClosesEarlier, Title: bilingual.Text{
		English: "ceases to hold a day earlier", French: "cesse d'être satisfaite un jour plus tôt",
	}},
	{Code: ClosesLater, Title: bilingual.Text{
		English: "ceases to hold a day later", French: "cesse d'être satisfaite un jour plus tard",
	}},
	{Code: InForceEarlier, Title: bilingual.Text{
		English: "entry of the limit a day earlier", French: "entrée de la limite avancée d'un jour",
	}},
	{Code: InForceLater, Title: bilingual.Text{
		English: "entry of the limit a day later", French: "entrée de la limite reportée d'un jour",
	}},
	{Code: Dropped, Title: bilingual.Text{English: "rule dropped", French: "règle supprimée"}},
	{Code: Negated, Title: bilingual.Text{English: "rule negated", French: "règle inversée"}},
	{Code: EffectTurned, Title: bilingual.Text{English: "effect turned", French: "effet inversé"}},
}

// Mutations are all mutations in their order.
func Mutations() iter.Seq[Mutation] { return mutations.All() }

// ParseMutation reads the code of a mutation. An unknown code is a [fault.Fault].
func ParseMutation(text string) (Mutation, error) { return fault.ParseCode(mutations, text) }

// Valid says whether the mutation is one of [Mutations].
func (m Mutation) Valid() bool { return mutations.Has(m) }

// Title is what people read for the mutation.
func (m Mutation) Title() bilingual.Text { return mutations.Title(m) }

// MarshalText gives the code. A code that is none of [Mutations] is an error.
func (m Mutation) MarshalText() ([]byte, error) { return fault.MarshalCode(mutations, m) }

// UnmarshalText reads the code; the empty text is the zero Mutation.
func (m *Mutation) UnmarshalText(text []byte) error { return fault.UnmarshalCode(mutations, text, m) }
