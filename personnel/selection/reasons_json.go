package selection

import (
	"cmp"
	"encoding/json"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

type reasonsJSON struct {
	Plan      AimedPlan  `json:"plan"`
	Standings []Standing `json:"standings"`
	Next      []Standing `json:"next"`
	Prices    []Price    `json:"prices"`
}

// MarshalJSON writes the reasons with their plan.
func (r Reasons) MarshalJSON() ([]byte, error) {
	return json.Marshal(reasonsJSON{
		Plan: r.plan, Standings: append([]Standing{}, r.standings...), Next: append([]Standing{}, r.next...), Prices: append([]Price{}, r.prices...),
	})
}

var acceptedLine = bilingual.Text{
	English: "the order of the posts, then the best fit first, then the order of the officers, each once",
	French:  "l'ordre des fonctions, puis la meilleure note d'abord, puis l'ordre des personnes, chacune une fois",
}

// inLine sorts by post, and then the best fit first.
func (s Standing) inLine(t Standing) int {
	return cmp.Or(cmp.Compare(s.Post, t.Post), cmp.Compare(t.Score, s.Score), cmp.Compare(s.Officer, t.Officer))
}

// UnmarshalJSON reads what [Reasons.MarshalJSON] writes. All faults are reported together; whether the reasons are those of
// the plan is for [AimedPlan.Reasons] to say, which gives the same whenever it is asked.
func (r *Reasons) UnmarshalJSON(data []byte) error {
	var read reasonsJSON
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("plan", &read.Plan)
		requiredItems(o, "standings", &read.Standings)
		requiredItems(o, "next", &read.Next)
		requiredItems(o, "prices", &read.Prices)
		for i, s := range read.Standings {
			ascending(o, "standings", i, i > 0 && read.Standings[i-1].Officer >= s.Officer, s.Officer)
		}
		for i, s := range read.Next {
			if i > 0 && read.Next[i-1].inLine(s) >= 0 {
				o.Check("next", fault.Fault{Kind: fault.Conflict, Path: fault.Path("").Index(i), Given: fault.Given(s.Post + ", " + s.Officer), Accepted: acceptedLine})
			}
		}
	})
	if err != nil {
		return err
	}
	*r = Reasons{plan: read.Plan}
	// An empty list and none are the same.
	r.standings = append(r.standings, read.Standings...)
	r.next = append(r.next, read.Next...)
	r.prices = append(r.prices, read.Prices...)
	return nil
}
