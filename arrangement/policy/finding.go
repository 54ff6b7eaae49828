package policy

import (
	"encoding/json"
	"fmt"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Finding is what one rule found: its answer, beside all of the rule that a reader needs years later. A finding is
// made by [Edition.Decide] and carries the tour and the day of nomination that the rule was asked about, so that it can
// be quoted and kept by itself; a Finding made by hand has neither, and its verdict is [Unknown].
type Finding struct {
	// Rule is the ID of the rule.
	Rule string
	// Title names the rule.
	Title bilingual.Text
	// Basis is what the rule rests on.
	Basis Citation
	// Asked is when the rule asked.
	Asked Moment
	// Effect is what the rule does when it is not met.
	Effect Effect
	// Limit is the number in force; not stated for a rule without one.
	Limit Measure
	// Since is the day from which the rule was in force with that limit.
	Since calendar.Date
	// LimitBasis is what the limit rests on; zero where it is what the rule rests on.
	LimitBasis Citation
	// Days are the days on which the rule holds, and the fact it read.
	Days Days
	// Fault is what went wrong when the rule panicked; zero else.
	Fault fault.Fault
	// Layer is the policy that the rule comes from in a [Layered] policy; zero where it is the deciding policy's own.
	Layer Layer
	// Waivers are those of the rule for the subject, whatever their days.
	Waivers []Waiver

	tour       calendar.Period
	nomination calendar.Date
}

// Period are the days that the rule asked about: the tour, its first day, or the day of nomination.
func (f Finding) Period() calendar.Period {
	switch f.Asked {
	case OnDeparture:
		return calendar.Single(f.tour.From())
	case OnNomination:
		return calendar.Single(f.nomination)
	default:
		return f.tour
	}
}

// Verdict is met when the rule holds, or is waived, on every day it asked about. It is never the zero Verdict.
func (f Finding) Verdict() Verdict {
	switch {
	case f.tour.IsZero():
		return Unknown
	case f.held().Covers(f.Period()):
		return Met
	case f.Days.Over(f.Period()) == Unmet:
		return Unmet
	default:
		return Unknown
	}
}

// held are the days on which the rule holds or is waived.
func (f Finding) held() calendar.Spans { return f.Days.met.Union(f.waived()) }

// waived are the days of the waivers.
func (f Finding) waived() calendar.Spans {
	var days calendar.Spans
	for _, w := range f.Waivers {
		days = days.Union(w.Period.Spans())
	}
	return days
}

// Waived are the days asked about on which the rule counts as met by a waiver only.
func (f Finding) Waived() calendar.Spans {
	return f.Period().Spans().Intersect(f.waived()).Minus(f.Days.met)
}

// Blocks says whether the finding keeps the decision from being met: its rule bars, and it is unmet or unknown.
func (f Finding) Blocks() bool { return f.Effect == Bars && f.Verdict() != Met }

// Unmet are the days asked about on which the rule neither holds nor is waived, or is not known to hold.
func (f Finding) Unmet() calendar.Spans { return f.Period().Spans().Minus(f.held()) }

// Earliest is the first day, from the day of nomination on, on which a tour of the same length could begin as far as
// this rule goes; no date when there is none.
func (f Finding) Earliest() calendar.Date { return f.departures().First() }

// departures are the days, from that of nomination on, on which a tour of the same length could begin as far as the
// rule goes.
func (f Finding) departures() calendar.Spans {
	from := calendar.Since(f.nomination).Spans()
	switch f.Asked {
	case OnDeparture:
		return f.held().Intersect(from)
	case OnNomination:
		if f.held().Contains(f.nomination) {
			return from
		}
		return calendar.Spans{}
	default:
		return starts(f.held(), f.tour).Intersect(from)
	}
}

// starts are the days on which a period as long as the tour could begin within the days. A tour without end must
// begin within days without end.
func starts(days calendar.Spans, tour calendar.Period) calendar.Spans {
	if !tour.IsOpenEnded() {
		return days.Starts(tour.Len())
	}
	var last calendar.Period
	for period := range days.All() {
		last = period
	}
	if last.IsOpenEnded() {
		return last.Spans()
	}
	return calendar.Spans{}
}

var (
	missingFact    = bilingual.Text{English: "%s, missing fact: %s", French: "%s, renseignement manquant\u00a0: %s"}
	noAnswer       = bilingual.Text{English: "%s, the rule gave no answer", French: "%s, la règle n'a pas donné de réponse"}
	ruleFailed     = bilingual.Text{English: "%s, the rule failed: %s", French: "%s, la règle a échoué\u00a0: %s"}
	notApplicable  = bilingual.Text{English: "not applicable", French: "sans objet"}
	notBefore      = bilingual.Text{English: "%s before %s", French: "%s avant le %s"}
	notFrom        = bilingual.Text{English: "%s from %s on", French: "%s à compter du %s"}
	notBetween     = bilingual.Text{English: "%s from %s to %s", French: "%s du %s au %s"}
	notOn          = bilingual.Text{English: "%s on %s", French: "%s le %s"}
	notSince       = bilingual.Text{English: "%s since %s", French: "%s depuis le %s"}
	advisesOnly    = bilingual.Text{English: " (advises only)", French: " (à titre indicatif)"}
	tourNotStated  = bilingual.Text{English: "%s, the tour is not stated", French: "%s, la période d'affectation n'est pas précisée"}
	byWaiver       = bilingual.Text{English: " by waiver", French: " par dispense"}
	elseWord       = bilingual.Text{English: " (else %s)", French: " (sinon %s)"}
	onNominationIn = bilingual.Text{English: " on nomination", French: " à la mise en candidature"}
)

// Explain says in one line what was asked and what was found: "Minimum age (25 years): not met before March 14, 2009".
func (f Finding) Explain(tag language.Tag) string {
	line := asked(f.Title, f.Limit, tag) + f.found(tag)
	if f.Effect == Advises && f.Verdict() != Met {
		line += advisesOnly.In(tag)
	}
	for _, w := range f.Waivers {
		line += bilingual.Semicolon(tag) + w.Explain(tag)
	}
	return line
}

// asked is the beginning of a line about a rule: its title, and its limit where it has one.
func asked(title bilingual.Text, limit Measure, tag language.Tag) string {
	head := title.In(tag)
	if limit.Valid() {
		head += " (" + limit.In(tag) + ")"
	}
	return head + bilingual.Colon(tag)
}

func (f Finding) found(tag language.Tag) string {
	verdict := f.Verdict()
	word := verdict.Title().In(tag)
	period := f.Period()
	switch {
	case verdict == Met && !f.Waived().IsEmpty():
		without := f
		without.Waivers = nil
		return word + byWaiver.In(tag) + fmt.Sprintf(elseWord.In(tag), without.found(tag))
	case !f.Fault.IsZero():
		return fmt.Sprintf(ruleFailed.In(tag), word, f.Fault.Given.In(tag))
	case f.tour.IsZero():
		return fmt.Sprintf(tourNotStated.In(tag), word)
	case verdict == Met && !f.Days.Applies():
		return notApplicable.In(tag)
	case verdict == Met:
		return word
	case verdict == Unknown && f.Days.Fact().IsZero():
		return fmt.Sprintf(noAnswer.In(tag), word)
	case verdict == Unknown:
		return fmt.Sprintf(missingFact.In(tag), word, f.Days.Fact().in(tag))
	}
	first := f.Unmet().First()
	held := f.held()
	next := held.NextIn(first)
	last := next.AddDays(-1)
	switch {
	case f.Asked == OnNomination:
		return word + onNominationIn.In(tag)
	case held.IsEmpty():
		return word
	case first == period.From() && !next.IsZero():
		return fmt.Sprintf(notBefore.In(tag), word, next.In(tag))
	case first == period.From():
		return fmt.Sprintf(notSince.In(tag), word, lostOn(held).In(tag))
	case period.Contains(next) && first == last:
		return fmt.Sprintf(notOn.In(tag), word, first.In(tag))
	case period.Contains(next):
		return fmt.Sprintf(notBetween.In(tag), word, first.In(tag), last.In(tag))
	default:
		return fmt.Sprintf(notFrom.In(tag), word, first.In(tag))
	}
}

// lostOn is the day from which the days never hold again.
func lostOn(days calendar.Spans) calendar.Date {
	var until calendar.Date
	for period := range days.All() {
		until = period.Until()
	}
	return until
}

type findingJSON struct {
	Rule       string          `json:"rule"`
	Title      bilingual.Text  `json:"title,omitzero"`
	Nomination calendar.Date   `json:"nomination,omitzero"`
	Tour       calendar.Period `json:"tour,omitzero"`
	Verdict    Verdict         `json:"verdict"`
	Asked      Moment          `json:"asked"`
	Effect     Effect          `json:"effect"`
	Limit      Measure         `json:"limit,omitzero"`
	Since      calendar.Date   `json:"since,omitzero"`
	Days       Days            `json:"days"`
	Fault      fault.Fault     `json:"fault,omitzero"`
	Basis      Citation        `json:"basis"`
	LimitBasis Citation        `json:"limit_basis,omitzero"`
	Layer      Layer           `json:"layer,omitzero"`
	Waivers    []Waiver        `json:"waivers,omitempty"`
}

// MarshalJSON writes the finding with its verdict, for readers that do not derive it.
func (f Finding) MarshalJSON() ([]byte, error) {
	return json.Marshal(findingJSON{
		Rule: f.Rule, Title: f.Title, Nomination: f.nomination, Tour: f.tour, Verdict: f.Verdict(),
		Asked: f.Asked, Effect: f.Effect, Limit: f.Limit,
		Since: f.Since, Days: f.Days, Fault: f.Fault, Basis: f.Basis, LimitBasis: f.LimitBasis,
		Layer: f.Layer, Waivers: f.Waivers,
	})
}

// UnmarshalJSON reads what [Finding.MarshalJSON] writes. A verdict that does not follow from the days is a fault: a
// record is not changed unnoticed. All faults are reported together.
func (f *Finding) UnmarshalJSON(data []byte) error {
	var read Finding
	var verdict Verdict
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("rule", &read.Rule)
		o.Optional("title", &read.Title)
		o.Optional("nomination", &read.nomination)
		o.Optional("tour", &read.tour)
		stated := o.Required("verdict", &verdict)
		asked := o.Required("asked", &read.Asked)
		o.Required("effect", &read.Effect)
		o.Optional("limit", &read.Limit)
		o.Optional("since", &read.Since)
		answered := o.Required("days", &read.Days)
		o.Optional("fault", &read.Fault)
		o.Required("basis", &read.Basis)
		o.Optional("limit_basis", &read.LimitBasis)
		o.Optional("layer", &read.Layer)
		waived := fault.Items(o, "waivers", &read.Waivers) && read.checkWaivers(o) || !o.Has("waivers")
		if stated && asked && answered && waived && verdict != read.Verdict() {
			o.Fault("verdict", fault.Conflict, fault.Given(string(verdict)), fault.Given(string(read.Verdict())))
		}
	})
	if err != nil {
		return err
	}
	if len(read.Waivers) == 0 {
		read.Waivers = nil
	}
	*f = read
	return nil
}

// checkWaivers holds the waivers of a finding that is read to its rule and to each other, and says whether they are whole.
func (f Finding) checkWaivers(o *fault.Object) bool {
	var faults fault.List
	for i, w := range f.Waivers {
		at := fault.Path("").Index(i)
		faults.AddError(at, w.Check())
		for _, same := range []struct {
			key         string
			given, want string
		}{{"rule", w.Rule, f.Rule}, {"layer", w.Layer, f.Layer.ID}, {"subject", w.Subject, f.Waivers[0].Subject}} {
			if same.given != same.want && same.given != "" && same.want != "" {
				faults.Add(fault.Fault{
					Kind: fault.Conflict, Path: at.Key(same.key), Given: fault.Given(same.given), Accepted: fault.Given(same.want),
				})
			}
		}
	}
	o.Check("waivers", faults.Err())
	return len(faults) == 0
}
