package policytest

import (
	"slices"
	"strings"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Case is one case of a suite: who is to go when, and what the policy is to say. The zero Case states nothing and holds
// of no policy. Cases hold subjects of the caller's and have no JSON form of their own.
type Case[S any] struct {
	// Name says in a few words what the case is about: "the day before the 25th birthday". No two cases of a suite share
	// one.
	Name string
	// Subject is who or what is decided about.
	Subject S
	// Nomination is the day of nomination, whose edition of the policy decides.
	Nomination calendar.Date
	// Tour is the tour that is decided about.
	Tour calendar.Period
	// Verdict is the expected verdict; the zero Verdict where no rule that bars is in force on the day of nomination.
	Verdict policy.Verdict
	// Blocking are the IDs of the rules that bar and are expected not to be met, unmet or unknown, in any order: all of
	// them, and no others.
	Blocking []string
	// Advising are the IDs of the rules that advise and are expected not to be met, in any order: all of them, and no
	// others.
	Advising []string
}

// Decide is what the policy decides about the case.
func (c Case[S]) Decide(p policy.Policy[S]) policy.Decision {
	return p.On(c.Nomination).Decide(c.Subject, c.Tour)
}

var (
	wantName       = bilingual.Text{English: "a name that says what the case is about", French: "un nom qui dit de quoi traite le cas"}
	wantNomination = bilingual.Text{English: "the day of nomination", French: "le jour de la mise en candidature"}
	wantTour       = bilingual.Text{English: "the tour that is decided about", French: "la période d'affectation sur laquelle porte la décision"}
	wantRule       = bilingual.Text{English: "the ID of a rule of the policy", French: "l'identifiant d'une règle de la politique"}
	wantOnce       = bilingual.Text{English: "a name that no other case has", French: "un nom qu'aucun autre cas ne porte"}
	noRules        = bilingual.Text{English: "no rule", French: "aucune règle"}
)

// Check says how the policy decides otherwise than the case expects, at the keys verdict, blocking and advising: what was
// decided, and what is expected. A case without a name, a day of nomination or a tour, and one that names a rule that the
// policy does not have, is faulty too; and a rule that panics on the case is a fault of its own, whatever is expected. All
// faults are reported together.
func (c Case[S]) Check(p policy.Policy[S]) error {
	var faults fault.List
	if strings.TrimSpace(c.Name) == "" {
		faults.Add(fault.Absent("name", wantName))
	}
	if c.Nomination.IsZero() {
		faults.Add(fault.Absent("nomination", wantNomination))
	}
	if c.Tour.IsZero() {
		faults.Add(fault.Absent("tour", wantTour))
	}
	for _, named := range []struct {
		at  fault.Path
		ids []string
	}{{"blocking", c.Blocking}, {"advising", c.Advising}} {
		for i, id := range named.ids {
			if _, found := p.Rule(id); !found {
				faults.Add(fault.Fault{Kind: fault.Unknown, Path: named.at.Index(i), Given: fault.Given(id), Accepted: wantRule})
			}
		}
	}
	if len(faults) > 0 {
		return faults.Err()
	}
	decision := c.Decide(p)
	for f := range decision.Findings() {
		if !f.Fault.IsZero() {
			faults.Add(f.Fault)
		}
	}
	if got := decision.Verdict(); got != c.Verdict {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "verdict", Given: fault.Given(string(got)), Accepted: fault.Given(string(c.Verdict))})
	}
	blocking, advising := notMet(decision)
	checkRules(&faults, "blocking", blocking, c.Blocking)
	checkRules(&faults, "advising", advising, c.Advising)
	return faults.Err()
}

// notMet are the IDs of the rules of a decision that are not met: those that bar, and those that advise.
func notMet(decision policy.Decision) (blocking, advising []string) {
	for f := range decision.Findings() {
		switch {
		case f.Verdict() == policy.Met:
		case f.Effect == policy.Bars:
			blocking = append(blocking, f.Rule)
		default:
			advising = append(advising, f.Rule)
		}
	}
	return blocking, advising
}

func checkRules(faults *fault.List, at fault.Path, got, want []string) {
	got, want = slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(want))
	if slices.Equal(got, want) {
		return
	}
	in := func(ids []string) bilingual.Text {
		if len(ids) == 0 {
			return noRules
		}
		return bilingual.Same(strings.Join(ids, ", "))
	}
	faults.Add(fault.Fault{Kind: fault.Conflict, Path: at, Given: in(got), Accepted: in(want)})
}

// checkNames finds the names that two cases share.
func checkNames[S any](cases []Case[S]) error {
	var faults fault.List
	seen := make(map[string]bool, len(cases))
	for i, c := range cases {
		if seen[c.Name] {
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: fault.Path("cases").Index(i).Key("name"), Given: fault.Given(c.Name), Accepted: wantOnce})
		}
		seen[c.Name] = true
	}
	return faults.Err()
}
