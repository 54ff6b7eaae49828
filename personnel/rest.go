package personnel

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// TourPlan is a tour of duty that is planned for an officer, beside the tours that went before: the subject that [Rest] and
// [UnitedNationsTours] judge. The zero TourPlan states nothing, and no rule is met by it.
//
// It holds personal facts: whatever the verb, package fmt prints none of them. Its JSON form is an object without what
// is not stated.
type TourPlan struct {
	// Officer is the ID of the officer, as in [Officer.ID], by which a [policy.Waiver] names whom it is for; empty where it
	// is not stated.
	Officer string `json:"officer,omitzero"`
	// Earlier are the earlier tours, as in [Officer.Tours]: nil where it is not stated whether there are any, empty where
	// there are none.
	Earlier []EarlierTour `json:"earlier,omitzero"`
	// Agreed is the days of the tour as agreed at first, the day of departure first.
	Agreed calendar.Period `json:"agreed,omitzero"`
	// Extensions are the days for which it is prolonged, each from the end of what goes before; nil where it is not stated
	// whether it is, empty where it is not.
	Extensions []calendar.Period `json:"extensions,omitzero"`
	// Rapid is whether the tour is with a rapid deployment team.
	Rapid policy.Answer `json:"rapid,omitzero"`
}

// IsZero says whether nothing is stated.
func (p TourPlan) IsZero() bool {
	return p.Officer == "" && p.Earlier == nil && p.Agreed.IsZero() && p.Extensions == nil && p.Rapid == ""
}

// Period is the days of the tour with its extensions, as far as they are stated; none where the tour is not. It is the
// tour to decide about.
func (p TourPlan) Period() calendar.Period {
	whole := p.Agreed
	for _, extension := range p.Extensions {
		if !whole.IsZero() && extension.From() == whole.Until() {
			whole = upTo(whole.From(), extension.Until())
		}
	}
	return whole
}

var (
	wantExtension = bilingual.Text{English: "the days of the extension", French: "les jours de la prolongation"}
	wantAgreed    = bilingual.Text{English: "the tour that is extended", French: "la période d'affectation qui est prolongée"}
	wantFollowing = bilingual.Text{English: "a period from %s on", French: "une période à compter du %s"}
)

// Check lists what is wrong with what is stated, each at the key of its JSON form: an ID that is none, an earlier tour
// without a mission, extensions of a tour that is not stated, an extension without days or that does not follow what goes before, an answer
// that is none. A fact that is not stated is no fault.
func (p TourPlan) Check() error {
	var faults fault.List
	if p.Officer != "" {
		checkID(&faults, "officer", p.Officer)
	}
	for i, t := range p.Earlier {
		faults.AddError(fault.Path("earlier").Index(i), t.Check())
	}
	if len(p.Extensions) > 0 && p.Agreed.IsZero() {
		faults.Add(fault.Absent("agreed", wantAgreed))
	}
	before := p.Agreed
	for i, extension := range p.Extensions {
		at := fault.Path("extensions").Index(i)
		switch {
		case extension.IsZero():
			faults.Add(fault.Absent(at, wantExtension))
		case !before.IsZero() && extension.From() != before.Until():
			faults.Add(fault.Fault{
				Kind: fault.Conflict, Path: at, Given: bilingual.Both(extension.In), Accepted: following(before),
			})
		}
		before = extension
	}
	fault.AddCode(&faults, "rapid", p.Rapid, policy.ParseAnswer)
	return faults.Err()
}

// following is a period that can follow the one before: none where that has no end.
func following(before calendar.Period) bilingual.Text {
	if before.IsOpenEnded() {
		return bilingual.Text{English: "no extension of what has no end", French: "aucune prolongation de ce qui n'a pas de fin"}
	}
	return bilingual.Both(func(tag language.Tag) string {
		return fmt.Sprintf(wantFollowing.In(tag), before.Until().In(tag))
	})
}

// Format prints that there is a tour plan, and nothing of what it says.
func (p TourPlan) Format(state fmt.State, verb rune) { withhold(state, verb, "tour plan") }

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the TourPlan as it was.
func (p *TourPlan) UnmarshalJSON(data []byte) error {
	var read TourPlan
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("officer", &read.Officer)
		fault.Items(o, "earlier", &read.Earlier)
		o.Optional("agreed", &read.Agreed)
		fault.Items(o, "extensions", &read.Extensions)
		o.Optional("rapid", &read.Rapid)
	})
	if err != nil {
		return err
	}
	*p = read
	return nil
}

// upTo is the days from the one on until the other, without end where that is no date.
func upTo(from, until calendar.Date) calendar.Period {
	if until.IsZero() {
		return calendar.Since(from)
	}
	return calendar.Between(from, until)
}

// earlierKnown says whether the earlier tours are stated, with the days of each.
func (p TourPlan) earlierKnown() bool {
	for _, t := range p.Earlier {
		if t.Period.IsZero() {
			return false
		}
	}
	return p.Earlier != nil
}

// lacks is the fact that is missing to know the tour with its extensions; zero where it is known.
func (p TourPlan) lacks() policy.Fact {
	if p.Agreed.IsZero() {
		return agreedTour
	}
	before := p.Agreed
	for _, extension := range p.Extensions {
		if extension.IsZero() || extension.From() != before.Until() {
			return tourExtensions // one that does not follow says nothing of how long the tour is
		}
		before = extension
	}
	if p.Extensions == nil {
		return tourExtensions
	}
	return policy.Fact{}
}

// restedEnough are the days that lie neither in an earlier tour nor so soon after one.
func restedEnough(p TourPlan, limit policy.Measure) policy.Days {
	if !p.earlierKnown() {
		return policy.Missing(earlierDays)
	}
	var resting calendar.Spans
	for _, t := range p.Earlier {
		resting = resting.Union(upTo(t.Period.From(), t.Period.Until().AddMonths(limit.Int())).Spans())
	}
	return policy.DuringSpans(earlierDays, resting.Complement(), true)
}

// noLonger holds where the period is no longer than so many months.
func noLonger(fact policy.Fact, period calendar.Period, limit policy.Measure) policy.Days {
	if isShortEnough(period, limit) {
		return policy.Is(fact, policy.Yes)
	}
	return policy.Is(fact, policy.No)
}

// isShortEnough says whether the period is of so many months or less.
func isShortEnough(period calendar.Period, limit policy.Measure) bool {
	return !period.IsOpenEnded() && calendar.Months(period.From(), limit.Int()).Covers(period)
}

// isLongEnough says whether the period is of so many months or more.
func isLongEnough(period calendar.Period, limit policy.Measure) bool {
	return period.Covers(calendar.Months(period.From(), limit.Int()))
}

// whereRapid is the answer of a rule that asks of tours with a rapid deployment team only, or of all others.
func whereRapid(rapid policy.Answer, asks func(TourPlan, policy.Measure) policy.Days) func(TourPlan, policy.Measure) policy.Days {
	return func(p TourPlan, limit policy.Measure) policy.Days {
		switch {
		case p.Rapid == rapid:
			return asks(p, limit)
		case p.Rapid == policy.Yes || p.Rapid == policy.No:
			return policy.NotApplicable()
		default:
			return policy.Missing(rapidDeployment)
		}
	}
}

func agreedNoLonger(p TourPlan, limit policy.Measure) policy.Days {
	if p.Agreed.IsZero() {
		return policy.Missing(agreedTour)
	}
	return noLonger(agreedTour, p.Agreed, limit)
}

// extendedNoLonger holds where the tour with its extensions is short enough. Where it is too long without them, it does
// not matter that they are not known.
func extendedNoLonger(p TourPlan, limit policy.Measure) policy.Days {
	if !p.Agreed.IsZero() && !isShortEnough(p.Agreed, limit) {
		return policy.Is(agreedTour, policy.No)
	}
	if fact := p.lacks(); !fact.IsZero() {
		return policy.Missing(fact)
	}
	return noLonger(tourExtensions, p.Period(), limit)
}

// eachExtension holds where every extension is as it should be. Without any, the rule does not concern the tour.
func eachExtension(is func(extension calendar.Period, limit policy.Measure) bool) func(TourPlan, policy.Measure) policy.Days {
	return func(p TourPlan, limit policy.Measure) policy.Days {
		if fact := p.lacks(); !fact.IsZero() {
			return policy.Missing(fact)
		}
		if len(p.Extensions) == 0 {
			return policy.NotApplicable()
		}
		for _, extension := range p.Extensions {
			if !is(extension, limit) {
				return policy.Is(tourExtensions, policy.No)
			}
		}
		return policy.Is(tourExtensions, policy.Yes)
	}
}

// awayLittleEnough are the days on which the tour could begin without too many days away in all: its own, and those of
// each earlier tour, which counts whole from its first day until as long after its end as [AwayWindow] says.
func awayLittleEnough(p TourPlan, limit policy.Measure) policy.Days {
	if fact := p.lacks(); !fact.IsZero() {
		return policy.Missing(fact)
	}
	planned := p.Period().Len()
	if planned > limit.Int() {
		return policy.Is(agreedTour, policy.No)
	}
	if !p.earlierKnown() {
		return policy.Missing(earlierDays)
	}
	away := calendar.Constant(planned)
	for _, t := range p.Earlier {
		entry, _ := AwayWindow().On(t.Period.From())
		counted := upTo(t.Period.From(), t.Period.Until().AddYears(entry.Value.Int()))
		away = away.Plus(calendar.Constant(t.Period.Len()).Within(counted))
	}
	return policy.DuringSpans(earlierDays, away.Above(calendar.Constant(limit.Int())).Complement(), true)
}
