package selection

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// Near is an officer who is near to a position that stays open: what keeps her from it, and what would help.
type Near struct {
	// Officer is the ID of the officer.
	Officer string
	// Service is the ID of the officer's service.
	Service string
	// Outcome is what became of her in the plan: [NotEligible] is said with regard to this post only.
	Outcome Outcome
	// Decision is that of the rules about her and this post, with its findings and remedies.
	Decision policy.Decision
}

// nearness is by what the nearest are told from others: how many findings keep her from the post, and by how many days
// the first departure that helps is off.
type nearness struct {
	Near
	blocking, days int
}

// Nearest are the officers at home who are nearest to the post, the nearest first and so many at most: those whom the
// fewest rules keep from it, unmet or unknown; among these, those who could leave as things stand the fewest days off, then
// those whom papers help, then those whom nothing helps; and then in the order of their IDs. Eligible officers, whom only their service keeps at home, come first of all.
//
// The problem is the one that the plan was made for, by its rules; a caller who rates officers without rules has none
// to name, and gets a [fault.Fault], as does one who asks for a post that is not there. The rules are decided anew for
// every officer at home. When the context ends first, its error is given.
func (p Plan) Nearest(ctx context.Context, problem Problem, post string, most int) ([]Near, error) {
	outcomes := make(map[string]Outcome, len(p.officers))
	for _, officer := range p.officers {
		outcomes[officer.ID] = officer.Outcome
	}
	return nearest(ctx, problem, post, most, outcomes)
}

// nearest are the officers who are nearest to the post, of those at home by what became of them.
func nearest(ctx context.Context, problem Problem, post string, most int, outcomes map[string]Outcome) ([]Near, error) {
	if err := problem.Check(); err != nil {
		return nil, err
	}
	at := slices.IndexFunc(problem.Posts, func(q personnel.Post) bool { return q.ID == post })
	switch {
	case at < 0:
		return nil, fault.Fault{Kind: fault.Unknown, Path: "post", Given: fault.Given(post), Accepted: acceptedListed}
	case problem.Rules.ID() == "" || problem.Eligible != nil:
		return nil, fault.Absent("rules", bilingual.Text{English: "an edition of a policy", French: "une édition d'une politique"})
	}
	requirement := problem.Posts[at].Requirement
	var near []nearness
	for i := range problem.Officers {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		officer := problem.Officers[i]
		outcome, known := outcomes[officer.ID]
		if !known || outcome == Selected {
			continue
		}
		n := nearness{Near: Near{Officer: officer.ID, Service: officer.Service, Outcome: outcome}}
		n.Decision = problem.Rules.Decide(personnel.Candidate{Officer: officer, Requirement: requirement}, problem.Tour)
		if n.Decision.Verdict() != policy.Met {
			n.Outcome = NotEligible
		}
		for range n.Decision.Blocking() {
			n.blocking++
		}
		near = append(near, n)
		if len(near) >= 2*most+64 {
			near = nearestOf(near, most, problem.Tour)
		}
	}
	found := make([]Near, 0, most)
	for _, n := range nearestOf(near, most, problem.Tour) {
		found = append(found, n.Near)
	}
	return found, nil
}

// nearestOf keeps so many of the nearest, the nearest first. Remedies take longer to find than findings, so only those
// that could be among the nearest are asked for them.
func nearestOf(near []nearness, most int, tour calendar.Period) []nearness {
	slices.SortStableFunc(near, func(a, b nearness) int { return cmp.Compare(a.blocking, b.blocking) })
	if most = max(0, most); len(near) > most {
		end := most
		for end > 0 && end < len(near) && near[end].blocking == near[most-1].blocking {
			end++
		}
		near = near[:end]
	}
	for i := range near {
		near[i].days = daysOff(near[i].Decision, tour)
	}
	slices.SortFunc(near, func(a, b nearness) int {
		return cmp.Or(cmp.Compare(a.blocking, b.blocking), cmp.Compare(a.days, b.days), cmp.Compare(a.Officer, b.Officer))
	})
	return near[:min(len(near), most)]
}

// daysOff is by how many days the nearest departure that helps without anything put right first is off the beginning of
// the tour. Those whom no day helps alone come after all others, and last whom nothing helps; who needs no help is not off.
func daysOff(d policy.Decision, tour calendar.Period) int {
	if d.Verdict() == policy.Met {
		return 0
	}
	least := math.MaxInt
	for _, r := range d.Remedies() {
		least = min(least, math.MaxInt-1)
		if len(r.Fixes) == 0 {
			days := tour.From().DaysUntil(r.Departure)
			least = min(least, max(days, -days))
		}
	}
	return least
}

// Explain says who is near, what keeps her from the post, and what would help: a line for the officer, and one for each
// finding and remedy.
func (n Near) Explain(tag language.Tag) string {
	var b strings.Builder
	b.WriteString(n.Officer + " (" + n.Service + ")" + bilingual.Colon(tag) + n.Outcome.words(tag) + "\n")
	for f := range n.Decision.Blocking() {
		b.WriteString("- " + f.Explain(tag) + "\n")
	}
	remedies := n.Decision.Remedies()
	for _, r := range remedies {
		b.WriteString("- " + r.Explain(tag) + "\n")
	}
	if len(remedies) == 0 && n.Decision.Verdict() != policy.Met {
		b.WriteString("- " + nothingHelps.In(tag) + "\n")
	}
	return b.String()
}

var nothingHelps = bilingual.Text{English: "nothing helps for this tour", French: "rien n'y remédie pour cette affectation"}
