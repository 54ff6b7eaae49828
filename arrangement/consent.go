package arrangement

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// matter is one thing that the partners were asked: events from a referral, or from a decision that was taken without
// one, until the next. What the decision is does not count here: a reduction or a refusal answers a referral, too.
type matter struct {
	from    int // the referral, or the decision itself
	decided int // the decision; -1 as long as there is none
	until   int // the first event after it
}

// matters are the matters that the first n events opened. What follows the last one is its own as long as it opens no
// other one.
func (p Proposal) matters(n int) []matter {
	var all []matter
	for i, event := range p.events {
		last := len(all) - 1
		asks := event.Kind.row().asks
		switch {
		case event.Kind.answers() && last >= 0 && all[last].decided < 0:
			if i < n {
				all[last].decided = i
			}
			continue
		case event.Kind != Referral && !asks:
			continue
		}
		if last >= 0 {
			all[last].until = i
		}
		if i >= n {
			return all
		}
		opened := matter{from: i, decided: -1, until: len(p.events)}
		if asks {
			opened.decided = i
		}
		all = append(all, opened)
	}
	return all
}

// record is the last word in the matter for each whose word is asked on the days, when the day ends. A yes counts once it was
// surely said, a no as soon as it may have been. The day of a yes is no later than the day by which it was surely said.
func (p Proposal) record(m matter, asked calendar.Period, sure, possible int) Record {
	record := Record{Ancillary: p.request.Ancillary}
	known := p.known()
	for i := m.from; i < min(m.until, possible); i++ {
		for _, word := range p.events[i].words() {
			// A yes after the decision may be of its day, or too late: nobody knows.
			late := m.decided >= 0 && i > m.decided && (asked.Len() > 1 || p.mayBe(i).Len() > 1 && p.mayBe(i).Overlaps(asked))
			if word.Given == policy.Yes && (i >= sure || late) {
				continue
			}
			if known[i].Before(word.On.Period().Last()) {
				word.On = calendar.Exactly(known[i])
			}
			for _, said := range word.apart(asked, record.Ancillary) {
				at := slices.IndexFunc(record.Concurrences, func(earlier Concurrence) bool {
					return earlier.Partner == said.Partner && earlier.Minister == said.Minister
				})
				switch {
				case at < 0:
					record.Concurrences = append(record.Concurrences, said)
				case said.Given == policy.No || record.Concurrences[at].Given == policy.No: // a yes said again stands from the first time
					record.Concurrences = append(slices.Delete(record.Concurrences, at, at+1), said)
				}
			}
		}
	}
	return record
}

// Consent says whether the partners that decide concur in what was last put before them, or was last decided, as far as
// that is on record when the day ends: the decision of [PartnersConcur] on the word of each, met only where all of them
// said yes. What may have been put or decided by then, since its day is not known, counts as the last. What is asked for is
// the last word of a partner, or of each minister, on this matter, of two of one day the one that stands last among the
// events: an event by which it gave or withheld its concurrence since the last [Referral], or its name among those that
// the record of the decision says agreed. A decision that was not referred has only the latter, a concurrence to an earlier
// matter does not answer a later one, and silence is unknown.
//
// Those are asked that decide on the day of the decision, or on the day itself as long as there is none. What is given
// after the decision does not make good what it lacked, and neither does what may have been; what was given and is given
// again stands; and what is withheld after it takes consent back. Where more than one day may be that of the decision, and a
// partner decides on some of them, it has to have said yes all the same: else its finding lacks the exact day. Before
// 1 April 2006 it is not known who decides: the decision has no findings and the zero verdict, and is unknown where it may
// have been then or later.
func (p Proposal) Consent(day calendar.Date) policy.Decision {
	sure, possible := p.happened(day)
	matters := p.matters(possible)
	if len(matters) == 0 {
		return PartnersConcur().On(day).Decide(Record{}, calendar.Single(day))
	}
	return p.consent(matters[len(matters)-1], day, sure, possible)
}

func (p Proposal) consent(m matter, day calendar.Date, sure, possible int) policy.Decision {
	asked := calendar.Single(day)
	if m.decided >= 0 {
		asked = p.mayBe(m.decided)
	}
	return askingWithin(asked).On(asked.Last()).Decide(p.record(m, asked, sure, possible), calendar.Single(asked.Last()))
}

// mayBe is the days on which the event may have happened: those that its date may mean, no earlier than the request or
// any event before it and no later than the day by the end of which it surely had.
func (p Proposal) mayBe(event int) calendar.Period {
	from := p.request.Received.Period().From()
	for _, earlier := range p.events[:event] {
		from = latest(from, earlier.On.Period().From())
	}
	days := p.events[event].On.Period().Intersect(calendar.Since(from))
	if last := p.known()[event]; last.Before(days.Last()) {
		days = days.Intersect(before(last.AddDays(1)))
	}
	return days
}

var decisionDay = policy.NewFact("decision-day", bilingual.Text{
	English: "exact day of the decision", French: "jour exact de la décision",
})

// askingWithin is [PartnersConcur] for a decision on a day of the period that nobody knows, as it is put on the last of
// them. Who decides on all of the days is asked as ever. Who decides on some of them only, has said yes or it turns on the
// day; and on the day alone where nobody is known to decide on one of them. So it is met where it would be on every day
// of the period, and unmet where it would be on every one.
func askingWithin(days calendar.Period) policy.Policy[Record] {
	concur := PartnersConcur()
	if days.Len() == 1 {
		return concur
	}
	var somebody calendar.Spans
	for rule := range concur.Rules() {
		somebody = somebody.Union(inForce(rule.Limit))
	}
	everyDay := somebody.Covers(days)
	var rules []policy.Rule[Record]
	for rule := range concur.Rules() {
		held := inForce(rule.Limit)
		if held.Overlaps(days) && !held.Covers(days) {
			rule.Limit = lastWithin(rule.Limit, days)
			answer := rule.Days
			rule.Days = func(r Record, limit policy.Measure) policy.Days {
				if found := answer(r, limit); everyDay && found.Met().Contains(days.Last()) {
					return found
				}
				return policy.Missing(decisionDay)
			}
		}
		rules = append(rules, rule)
	}
	return policy.Must(concur.ID(), concur.Title(), rules...)
}

// inForce are the days on which the timeline has a value.
func inForce[T any](over policy.Timeline[T]) calendar.Spans {
	var days calendar.Spans
	for period := range over.All() {
		days = days.Union(period.Spans())
	}
	return days
}

// lastWithin is the timeline of the last value in force on a day of the period, from the first of these days on.
func lastWithin[T any](over policy.Timeline[T], days calendar.Period) policy.Timeline[T] {
	var last policy.Timeline[T]
	for period, entry := range over.All() {
		if period.Overlaps(days) {
			last = policy.Starting(days.From(), entry.Value, entry.Basis)
		}
	}
	return last
}

// Approved says whether Canadian police are approved for the day, and with the concurrence of all who decide: met only
// where the events on record say so and [Proposal.Consent] was met for every decision on which the day rests: the approval,
// the extension or the renewal that it is one of the days of, and every increase in force on it. What else is decided,
// for other days, changes nothing. It is unmet where nothing is approved for the day or a partner withholds its
// concurrence to what was decided, and unknown where it is open whether an event that bears on the day had happened by
// then, or where a partner that decides is silent. What is suspended is still approved. Conditions are a question of
// their own: see [Proposal.Due].
func (p Proposal) Approved(day calendar.Date) policy.Verdict {
	if day.IsZero() {
		return policy.Unknown
	}
	sure, possible := p.happened(day)
	var state ProposalState
	for _, event := range p.events[:sure] {
		state, _ = state.next(event.Kind)
	}
	can := state.stands()
	open := false // whether it is open how things stand
	for _, event := range p.events[sure:possible] {
		earlier := state
		state, _ = state.next(event.Kind)
		can = can || state.stands()
		open = open || event.bearsOn(day) || state.stands() != earlier.stands()
	}
	switch {
	case !can:
		return policy.Unmet
	case open:
		return policy.Unknown
	case p.Authorized().At(day) == 0:
		return policy.Unmet
	}
	return p.standing(day, sure, possible)
}

// bearsOn says whether the event changes what is approved for the day, if it happens by then.
func (e ProposalEvent) bearsOn(day calendar.Date) bool {
	if e.Kind == Extension || e.Kind == Renewal {
		return !e.Period.From().After(day)
	}
	return e.Kind.authorizes()
}

// standing is whether the partners concur in all that the day rests on.
func (p Proposal) standing(day calendar.Date, sure, possible int) policy.Verdict {
	rests := p.rests(sure)
	var verdict policy.Verdict
	for _, m := range p.matters(sure) {
		if m.decided < 0 || !rests[m.decided].Contains(day) {
			continue
		}
		found := p.consent(m, day, sure, possible).Verdict()
		if found == "" || found == policy.Unmet && p.consent(m, day, sure, sure).Verdict() != policy.Unmet {
			found = policy.Unknown // nobody knows who decided, or whether anybody has withheld anything yet
		}
		verdict = verdict.And(found)
	}
	if verdict == "" {
		return policy.Unknown
	}
	return verdict
}

// rests are the days that rest on each of the first n events; none where the event decides nothing. An increase bears on
// all days from its own on, since an extension adds days with its number, until a renewal decides anew.
func (p Proposal) rests(n int) []calendar.Spans {
	rests := make([]calendar.Spans, n)
	known := p.known()
	var now proposalProgress
	for i, event := range p.events[:n] {
		switch event.Kind {
		case Approval:
			rests[i] = event.Period.Spans()
		case Extension:
			rests[i] = event.Period.Spans().Minus(now.days)
		case Increase:
			rests[i] = calendar.Since(known[i]).Spans()
		case Renewal:
			for j := range i {
				rests[j] = rests[j].Intersect(before(event.Period.From()).Spans())
			}
			rests[i] = event.Period.Spans()
		}
		now = now.after(event)
	}
	return rests
}
