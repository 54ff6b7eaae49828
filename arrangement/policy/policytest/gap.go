package policytest

import (
	"encoding/json"
	"fmt"
	"iter"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Side is one side from which a suite must have seen a rule. The zero Side is none.
type Side string

const (
	// SeenMet means that the rule holds on every day that a case asks about, and concerns the case.
	SeenMet Side = "met"
	// SeenUnmet means that there is a day on which it is known not to hold.
	SeenUnmet Side = "unmet"
	// SeenUnknown means that the fact it reads is not stated.
	SeenUnknown Side = "unknown"
	// BeforeOpening means that the days asked about begin on the day before the rule begins to hold.
	BeforeOpening Side = "day-before-opening"
	// OnOpening means that the days asked about begin on the day on which the rule begins to hold.
	OnOpening Side = "opening-day"
	// OnLast means that the days asked about end on the last day on which the rule holds.
	OnLast Side = "last-day"
	// AfterLast means that the days asked about end on the day after.
	AfterLast Side = "day-after-last"
)

var sides = bilingual.Codes[Side]{
	{Code: SeenMet, Title: bilingual.Text{English: "met", French: "satisfaite"}},
	{Code: SeenUnmet, Title: bilingual.Text{English: "not met", French: "non satisfaite"}},
	{Code: SeenUnknown, Title: bilingual.Text{English: "unknown", French: "inconnue"}},
	{Code: BeforeOpening, Title: bilingual.Text{
		English: "on the day before it begins to hold", French: "la veille du jour où elle commence à être satisfaite",
	}},
	{Code: OnOpening, Title: bilingual.Text{
		English: "on the day it begins to hold", French: "le jour où elle commence à être satisfaite",
	}},
	{Code: OnLast, Title: bilingual.Text{
		English: "on the last day it holds", French: "le dernier jour où elle est satisfaite",
	}},
	{Code: AfterLast, Title: bilingual.Text{
		English: "on the day after the last it holds", French: "le lendemain du dernier jour où elle est satisfaite",
	}},
}

// Sides are all sides in their order.
func Sides() iter.Seq[Side] { return sides.All() }

// ParseSide reads the code of a side. An unknown code is a [fault.Fault].
func ParseSide(text string) (Side, error) { return fault.ParseCode(sides, text) }

// Valid says whether the side is one of [Sides].
func (s Side) Valid() bool { return sides.Has(s) }

// Title is what people read for the side, said of a rule: "seen met".
func (s Side) Title() bilingual.Text { return sides.Title(s) }

// MarshalText gives the code. A code that is none of [Sides] is an error.
func (s Side) MarshalText() ([]byte, error) { return fault.MarshalCode(sides, s) }

// UnmarshalText reads the code; the empty text is the zero Side.
func (s *Side) UnmarshalText(text []byte) error { return fault.UnmarshalCode(sides, text, s) }

// Gap is a side from which no case of a suite sees a rule. The zero Gap is none.
type Gap struct {
	// Rule is the ID of the rule.
	Rule string `json:"rule"`
	// Side is the side that is missing.
	Side Side `json:"side"`
}

var notSeen = bilingual.Text{English: "%s: no case sees it %s", French: "%s\u00a0: aucun cas ne la montre %s"}

// Explain says in one line what is missing: "a/b: no case sees it on the day it begins to hold".
func (g Gap) Explain(tag language.Tag) string {
	return fmt.Sprintf(notSeen.In(tag), g.Rule, g.Side.Title().In(tag))
}

// MarshalJSON writes the gap as an object. A side that is none is a fault.
func (g Gap) MarshalJSON() ([]byte, error) {
	type plain Gap
	return json.Marshal(plain(g))
}

// UnmarshalJSON reads what [Gap.MarshalJSON] writes. All faults are reported together.
func (g *Gap) UnmarshalJSON(data []byte) error {
	var read Gap
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("rule", &read.Rule)
		o.Required("side", &read.Side)
	})
	if err != nil {
		return err
	}
	*g = read
	return nil
}
