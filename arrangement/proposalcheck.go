package arrangement

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	wantRequest = bilingual.Text{
		English: "the request that it is about", French: "la demande dont il s'agit",
	}
	wantReceived = bilingual.Text{
		English: "the receipt that the request states: %s", French: "la réception que la demande indique\u00a0: %s",
	}
	wantNotBefore = bilingual.Text{English: "%s or later", French: "le %s ou plus tard"}
	wantMore      = bilingual.Text{English: "more than %s", French: "plus de %s"}
	wantFewer     = bilingual.Text{English: "fewer than %s", French: "moins de %s"}
	wantOn        = bilingual.Text{
		English: "days without a gap after those approved until now, and at least one more: %s",
		French:  "des jours qui suivent sans interruption ceux déjà approuvés, et au moins un de plus\u00a0: %s",
	}
	wantInTime = bilingual.Text{
		English: "%s or earlier, the last day approved; after it an extension or a renewal has to come first",
		French:  "au plus tard le %s, dernier jour approuvé\u00a0; ensuite, il faut d'abord une prolongation ou un renouvellement",
	}
	wantOpen = bilingual.Text{
		English: "a condition that is not fulfilled yet: %s", French: "une condition qui n'est pas encore remplie\u00a0: %s",
	}
	wantNewID = bilingual.Text{
		English: "an ID that no earlier condition has", French: "un identifiant que n'a aucune condition antérieure",
	}
	wantLegal = bilingual.Text{
		English: "state now: %s; events allowed: %s", French: "état actuel\u00a0: %s\u00a0; événements permis\u00a0: %s",
	}
	withheldIn = bilingual.Text{
		English: "%s, concurrence withheld by: %s", French: "%s, assentiment refusé par\u00a0: %s",
	}
	notReceived = bilingual.Text{English: "not received", French: "non reçue"}
	nothingMore = bilingual.Text{English: "none", French: "aucun"}
)

// check lists what is wrong with the event by itself, and, where it is to follow the proposal, what keeps it from doing
// so.
func (p Proposal) check(event ProposalEvent, follow bool) error {
	var faults fault.List
	since := event.On.Period().From()
	if follow && p.reached.After(since) && !event.On.Period().Last().Before(p.reached) {
		since = p.reached
	}
	faults.AddError("", event.checkSince(since))
	if !follow {
		return faults.Err()
	}
	if p.IsZero() {
		faults.Add(fault.Absent("request", wantRequest))
		return faults.Err()
	}
	may := p.now.may(event.Kind)
	if !may && event.Kind.Valid() {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "kind", Given: event.Kind.Title(), Accepted: bilingual.Both(p.legalIn),
		})
	}
	if event.On.Period().Last().Before(p.reached) {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "on", Given: bilingual.Both(event.On.In),
			Accepted: bilingual.Both(func(tag language.Tag) string {
				return fmt.Sprintf(wantNotBefore.In(tag), p.reached.In(tag))
			}),
		})
	}
	if may {
		p.checkFit(&faults, event)
	}
	return faults.Err()
}

// checkFit complains of what does not fit that which happened before. What the event does not state is not its matter.
func (p Proposal) checkFit(faults *fault.List, event ProposalEvent) {
	conflict := func(at fault.Path, given, form bilingual.Text, value func(language.Tag) string) {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: at, Given: given,
			Accepted: bilingual.Both(func(tag language.Tag) string { return fmt.Sprintf(form.In(tag), value(tag)) }),
		})
	}
	switch event.Kind {
	case Receipt:
		if stated := p.request.Received; !event.On.IsZero() && !event.On.Period().Overlaps(stated.Period()) {
			conflict("on", bilingual.Both(event.On.In), wantReceived, stated.In)
		}
	case Increase, Reduction:
		if event.Officers.IsZero() || event.On.IsZero() {
			break
		}
		days := event.On.Period()
		if since := days.Intersect(calendar.Since(p.reached)); !since.IsZero() {
			days = since
		}
		if last := lastOf(p.now.days); days.From().After(last) {
			conflict("on", bilingual.Both(event.On.In), wantInTime, last.In)
			break
		}
		least, most := p.numbersBefore(event).between(days)
		fewest, highest := policy.Whole(least, policy.Persons), policy.Whole(most, policy.Persons)
		switch {
		case event.Kind == Increase && event.Officers.Compare(fewest) <= 0:
			conflict("officers", bilingual.Both(event.Officers.In), wantMore, fewest.In)
		case event.Kind == Reduction && event.Officers.Compare(highest) >= 0:
			conflict("officers", bilingual.Both(event.Officers.In), wantFewer, highest.In)
		}
	case Extension:
		if !event.Period.IsZero() && !goesOn(p.now.days, event.Period) {
			conflict("period", bilingual.Both(event.Period.In), wantOn, p.now.days.In)
		}
	case ConditionFulfilled:
		if open := p.openConditions(len(p.events), len(p.events)); event.Fulfils != "" && !hasCondition(open, event.Fulfils) {
			conflict("fulfils", fault.Given(event.Fulfils), wantOpen, func(tag language.Tag) string {
				ids := make([]string, len(open))
				for i, condition := range open {
					ids[i] = condition.ID
				}
				return bilingual.List(tag, ids...)
			})
		}
	}
	for i, condition := range event.Conditions {
		for _, earlier := range p.events {
			if hasCondition(earlier.Conditions, condition.ID) {
				faults.Add(fault.Fault{
					Kind: fault.Duplicate, Path: fault.Path("").Key("conditions").Index(i).Key("id"),
					Given: fault.Given(condition.ID), Accepted: wantNewID,
				})
			}
		}
	}
}

// goesOn says whether the further days join the end of those before, and end later.
func goesOn(days calendar.Spans, further calendar.Period) bool {
	for period := range days.All() {
		if until := period.Until(); further.Last().After(period.Last()) {
			joins := !until.IsZero() && !further.From().After(until)
			if joins && period.Last() == lastOf(days) {
				return true
			}
		}
	}
	return false
}

// lastOf is the last of the days; no date where there are none.
func lastOf(days calendar.Spans) calendar.Date {
	var last calendar.Date
	for period := range days.All() {
		last = period.Last()
	}
	return last
}

// openConditions are the conditions of the first set events that none of the first fulfilled ones has fulfilled.
func (p Proposal) openConditions(set, fulfilled int) []Condition {
	done := map[string]bool{}
	for _, event := range p.events[:fulfilled] {
		done[event.Fulfils] = true
	}
	var open []Condition
	for _, event := range p.events[:set] {
		for _, condition := range event.Conditions {
			if !done[condition.ID] {
				open = append(open, condition)
			}
		}
	}
	return open
}

func hasCondition(all []Condition, id string) bool {
	for _, condition := range all {
		if condition.ID == id {
			return true
		}
	}
	return false
}

// legalIn is the state and the kinds that may happen now, in words.
func (p Proposal) legalIn(tag language.Tag) string {
	var kinds []string
	for kind := range p.Allowed() {
		kinds = append(kinds, kind.Title().In(tag))
	}
	state, legal := p.now.state.Title().In(tag), bilingual.List(tag, kinds...)
	if p.now.state == "" {
		state = notReceived.In(tag)
	}
	if p.now.withheld != 0 {
		state = fmt.Sprintf(withheldIn.In(tag), state, p.now.withheld.in(tag))
	}
	if kinds == nil {
		legal = nothingMore.In(tag)
	}
	return fmt.Sprintf(wantLegal.In(tag), state, legal)
}
