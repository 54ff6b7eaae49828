package selection

import (
	"context"
	"iter"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Outcome is what became of an officer in a plan. The zero Outcome is not stated.
type Outcome string

const (
	// Selected means that the officer fills a post.
	Selected Outcome = "selected"
	// Outranked means that the officers chosen serve the plan as well or better: even if the service could spare one
	// officer more, sending this one would not better the plan.
	Outranked Outcome = "outranked"
	// AimsFirst means, of a plan with aims, that the officer is outranked although she fits a post no less than somebody
	// chosen for it: in the other's stead, more would be missing from the targets, or less kept of the former plan. It does
	// not say which, nor of whom.
	AimsFirst Outcome = "aims-first"
	// ServiceFull means that the officer's service can spare nobody more, and that the plan would be better if it could
	// spare this one too.
	ServiceFull Outcome = "service-full"
	// CapacityNotStated means that nobody said how many officers the service can spare.
	CapacityNotStated Outcome = "capacity-not-stated"
	// NotEligible means that the officer does not meet the rules for any post, or is not known to.
	NotEligible Outcome = "not-eligible"
)

var outcomes = bilingual.Codes[Outcome]{
	{Code: Selected, Title: bilingual.Text{English: "selected", French: "candidature retenue"}},
	{Code: Outranked, Title: bilingual.Text{English: "the post is full", French: "fonction déjà pourvue"}},
	{Code: AimsFirst, Title: bilingual.Text{English: "the targets or the former plan come first", French: "priorité aux cibles ou au plan précédent"}},
	{Code: ServiceFull, Title: bilingual.Text{English: "the service can spare nobody more", French: "capacité du service épuisée"}},
	{Code: CapacityNotStated, Title: bilingual.Text{English: "the capacity of the service is not known", French: "capacité du service inconnue"}},
	{Code: NotEligible, Title: bilingual.Text{English: "not eligible", French: "non admissible"}},
}

// Outcomes are all outcomes in their order.
func Outcomes() iter.Seq[Outcome] { return outcomes.All() }

// ParseOutcome reads the code of an outcome. An unknown code is a [fault.Fault].
func ParseOutcome(text string) (Outcome, error) { return fault.ParseCode(outcomes, text) }

// Valid says whether the outcome is one of [Outcomes].
func (o Outcome) Valid() bool { return outcomes.Has(o) }

// Title is what people read for the outcome.
func (o Outcome) Title() bilingual.Text { return outcomes.Title(o) }

// words are the title, and that nothing is known where no outcome is stated.
func (o Outcome) words(tag language.Tag) string {
	if o == "" {
		return notKnown.In(tag)
	}
	return o.Title().In(tag)
}

var (
	notKnown = bilingual.Text{
		English: "not known whether the plan would be better with this officer",
		French:  "on ne sait pas si le plan serait meilleur avec cette personne",
	}
	notKnownHead = bilingual.Text{English: "not known", French: "non déterminé"}
)

// MarshalText gives the code. A code that is none of [Outcomes] is an error.
func (o Outcome) MarshalText() ([]byte, error) { return fault.MarshalCode(outcomes, o) }

// UnmarshalText reads the code; the empty text is the zero Outcome.
func (o *Outcome) UnmarshalText(text []byte) error { return fault.UnmarshalCode(outcomes, text, o) }

// betters says whether the plan would be better if an officer at home could be sent to the post beyond what her service
// can spare. The price of a post is what the plan loses by making room in it, all moves considered; whose pair is worth
// more than that was kept out by the service alone.
func (plan *Plan) betters(post int, score Score) bool {
	p := plan.posts[post]
	return p.Positions > 0 && plan.found.prices.post[post].less(weight{int64(p.Priority), int64(score)})
}

// outcomeOf is what became of an officer.
func outcomeOf(chosen, eligible, capacityStated, better bool) Outcome {
	switch {
	case chosen:
		return Selected
	case !eligible:
		return NotEligible
	case !capacityStated:
		return CapacityNotStated
	case better:
		return ServiceFull
	default:
		return Outranked
	}
}

// tellOutcomes says of each officer what became of her. Only those whose own best pair may be one that is not kept, and
// for whom that could matter, are rated again.
func (plan *Plan) tellOutcomes(ctx context.Context, d *docket, chosen preselection) error {
	kept := make([]int32, len(plan.officers))
	would := make([]bool, len(plan.officers)) // by officer, she would better the plan
	for _, pair := range plan.pairs {
		kept[pair.officer]++
		would[pair.officer] = would[pair.officer] || plan.betters(int(pair.post), pair.score)
	}
	doubtful := make([]bool, len(d.services)+1)
	for _, u := range plan.left {
		doubtful[u.service] = doubtful[u.service] || plan.betters(u.post, Score(u.best))
	}
	var again []int
	for o := range plan.officers {
		stated := int(d.service[o]) < len(d.services)
		outcome := outcomeOf(plan.found.post[o] != nobody, chosen.rated[o] > 0, stated, would[o])
		plan.officers[o].Outcome = outcome
		if outcome == Outranked && chosen.rated[o] > kept[o] && doubtful[d.service[o]] {
			again = append(again, o)
		}
	}
	raters := d.raters(len(again))
	err := inBlocks(ctx, len(again), len(raters), func(worker, from, to int) {
		for _, o := range again[from:to] {
			for _, e := range raters[worker].rate(o) {
				if plan.betters(int(e.post), Score(e.fit)) {
					plan.officers[o].Outcome = ServiceFull
				}
			}
		}
	}, nil)
	if err != nil {
		return err
	}
	return d.faultsOf(raters)
}
