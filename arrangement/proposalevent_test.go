package arrangement_test

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// The facts of each kind, written apart from the table that is tested: ! must be stated, + may be, and . has no place.
// The columns are by, officers, period, conditions, fulfils and concurring.
var factsOf = map[arrangement.ProposalKind]string{
	arrangement.Receipt: "+++...", arrangement.Acknowledgement: "+.....", arrangement.Reconnaissance: "+.....",
	arrangement.FactorAssessment: "+.....", arrangement.Referral: "+++...", arrangement.ConcurrenceGiven: "!.....",
	arrangement.ConcurrenceWithheld: "!.....", arrangement.Approval: "+!!+.+", arrangement.Announcement: "+++...",
	arrangement.ConditionFulfilled: "+...!.",
	arrangement.Refusal:            "+.....", arrangement.Withdrawal: "+.....", arrangement.Extension: "+.!+.+",
	arrangement.Increase: "+!.+.+", arrangement.Reduction: "+!....", arrangement.Renewal: "++!+.+",
	arrangement.Suspension: "+.....", arrangement.Resumption: "+.....", arrangement.End: "+.....",
}

func TestWhichFactsAnEventStates(t *testing.T) {
	columns := []struct {
		key   string
		state func(*arrangement.ProposalEvent, bool)
	}{
		{"by", func(e *arrangement.ProposalEvent, stated bool) {
			e.By = ""
			if stated {
				e.By = e.Kind.Raisers(may1)[0]
			}
		}},
		{"officers", func(e *arrangement.ProposalEvent, stated bool) {
			e.Officers = policy.Measure{}
			if stated {
				e.Officers = officers(1)
			}
		}},
		{"period", func(e *arrangement.ProposalEvent, stated bool) {
			e.Period = calendar.Period{}
			if stated {
				e.Period = calendar.Always()
			}
		}},
		{"conditions", func(e *arrangement.ProposalEvent, stated bool) {
			e.Conditions = nil
			if stated {
				e.Conditions = []arrangement.Condition{condition("a", "")}
			}
		}},
		{"fulfils", func(e *arrangement.ProposalEvent, stated bool) {
			e.Fulfils = ""
			if stated {
				e.Fulfils = "a"
			}
		}},
		{"concurring", func(e *arrangement.ProposalEvent, stated bool) {
			e.Concurring = nil
			if stated {
				e.Concurring = []arrangement.Partner{arrangement.PublicSafety}
			}
		}},
	}
	for kind := range arrangement.ProposalKinds() {
		row := factsOf[kind]
		require.Len(t, row, len(columns), kind)
		require.NoError(t, happens(string(kind), "2008-05-01").Check(), kind)
		for i, column := range columns {
			for _, stated := range []bool{true, false} {
				e := happens(string(kind), "2008-05-01")
				column.state(&e, stated)
				var want []string
				if row[i] == '!' && !stated || row[i] == '.' && stated {
					want = []string{column.key}
				}
				assertFaults(t, e.Check(), want...)
			}
		}
	}
}

func TestWhoMayRaiseAnEvent(t *testing.T) {
	// The partners that may, in May 2008, in May 2014 after the merger, and what is not refused in May 2005.
	foreign, development, safety, rcmp := arrangement.ForeignAffairs, arrangement.Development, arrangement.PublicSafety, arrangement.RCMP
	first := []arrangement.Partner{foreign}
	decides := []arrangement.Partner{foreign, development, safety}
	everybody := []arrangement.Partner{foreign, development, safety, rcmp}
	for kind, want := range map[arrangement.ProposalKind][]arrangement.Partner{
		arrangement.Receipt: first, arrangement.Acknowledgement: first,
		arrangement.Reconnaissance: everybody, arrangement.FactorAssessment: everybody, arrangement.Referral: everybody,
		arrangement.ConcurrenceGiven: decides, arrangement.ConcurrenceWithheld: decides, arrangement.Approval: decides,
		arrangement.ConditionFulfilled: everybody, arrangement.Refusal: decides, arrangement.Withdrawal: decides,
		arrangement.Extension: decides, arrangement.Increase: decides, arrangement.Reduction: decides, arrangement.Renewal: decides,
		arrangement.Suspension: everybody, arrangement.Resumption: everybody, arrangement.End: everybody,
	} {
		_, basis := kind.RaisedBy()
		require.NoError(t, basis.Check(), kind)
		assert.Equal(t, want, kind.Raisers(may1), kind)
		for _, known := range kind.Raisers(calendar.On(2006, time.March, 31)) {
			assert.Equal(t, arrangement.RCMP, known, "only who manages is known then")
		}
		later := slices.DeleteFunc(slices.Clone(want), func(p arrangement.Partner) bool { return p == development })
		assert.Equal(t, later, kind.Raisers(calendar.On(2014, time.May, 1)), kind)
		for partner := range arrangement.Partners() {
			for on, may := range map[string]bool{
				"2008-05": slices.Contains(want, partner), "2014-05-01": slices.Contains(later, partner),
				"2013-06": slices.Contains(want, partner), "2013-06-25": slices.Contains(want, partner), "2013-06-26": slices.Contains(later, partner),
				"2005-05-01": slices.Contains(want, partner), "2006-03-31": slices.Contains(want, partner),
			} {
				e := happens(string(kind), on)
				e.By = partner
				if !e.Period.IsZero() {
					e.Period = calendar.Always()
				}
				if may {
					assertFaults(t, e.Check())
				} else {
					assertFaults(t, e.Check(), "by")
				}
			}
		}
	}
	e := happens("approval:2014-07-01/..", "2014-05")
	e.Concurring = []arrangement.Partner{foreign, development, safety, rcmp, safety, "nobody"}
	assertFaults(t, e.Check(), "concurring[1]", "concurring[3]", "concurring[4]", "concurring[5]")
	assert.Equal(t, bilingual.Text{
		English: "department of foreign affairs and department of public safety",
		French:  "ministère des Affaires étrangères et ministère de la Sécurité publique",
	}, fault.Of(e.Check())[0].Accepted)
	parts, _ := arrangement.Approval.RaisedBy()
	parts[0] = arrangement.Manages
	again, _ := arrangement.Approval.RaisedBy()
	assert.Equal(t, []arrangement.Part{arrangement.Decides}, again, "nobody can write to the table")
	assert.Empty(t, arrangement.ProposalKind("party").Raisers(may1))
}

func TestProposalEventCheck(t *testing.T) {
	assertFaults(t, arrangement.ProposalEvent{}.Check(), "kind", "on", "basis")
	e := happens("renewal", "2008-05-01")
	e.By, e.Officers, e.Note = "nobody", officers(0), bilingual.Text{English: "half"}
	e.Conditions = []arrangement.Condition{{}, {ID: "a", Text: bilingual.Text{French: "à moitié"}}, condition("a", "")}
	assertFaults(t, e.Check(), "by", "officers", "conditions[0].id", "conditions[0].text", "conditions[1].text", "conditions[2].id", "note")
	e = happens("increase", "2008-05-01")
	e.Officers = policy.Whole(3, policy.Years)
	assertFaults(t, e.Check(), "officers")
}

// TestNothingIsDecidedForDaysThatAreOver holds the days of a decision, and the days on which its conditions are due, to the
// first day on which it may have been taken.
func TestNothingIsDecidedForDaysThatAreOver(t *testing.T) {
	for _, kind := range []string{"approval", "extension", "renewal"} {
		for name, c := range map[string]struct {
			on, period string
			want       []string
		}{
			"long before":                              {"2008-05-10", "1998-05-10/1999-05-10", []string{"period"}},
			"until the day before":                     {"2008-05-10", "2008-01-01/2008-05-10", []string{"period"}},
			"until the day":                            {"2008-05-10", "2008-01-01/2008-05-11", nil},
			"until the day after":                      {"2008-05-10", "2008-01-01/2008-05-12", nil},
			"from ever on":                             {"2008-05-10", "0001-01-01/..", nil},
			"until the day before the month":           {"2008-05", "2008-01-01/2008-05-01", []string{"period"}},
			"until the first day of the month":         {"2008-05", "2008-01-01/2008-05-02", nil},
			"until the last day of the year before it": {"2008", "2007-01-01/2008-01-01", []string{"period"}},
			"until the day before the first of two":    {"[2008-05-10..2008-06-20]", "2008-01-01/2008-05-10", []string{"period"}},
			"until the first of two days":              {"[2008-05-10..2008-06-20]", "2008-01-01/2008-05-11", nil},
		} {
			e := happens(kind, c.on)
			e.Period = calendar.MustParsePeriod(c.period)
			t.Run(kind+" "+name, func(t *testing.T) { assertFaults(t, e.Check(), c.want...) })
		}
	}
	told := happens("announcement", "2008-05-10")
	told.Period = calendar.MustParsePeriod("1998-05-10/1999-05-10")
	assertFaults(t, told.Check())
	for due, want := range map[string][]string{
		"1998-05-10": {"conditions[0].due: at odds with another value; given: May 10, 1998; accepted: May 10, 2008 or later"},
		"2008-05-09": {"conditions[0].due"}, "2008-05-10": nil, "2008-05-11": nil, "": nil,
	} {
		e := happens("approval", "2008-05-10")
		e.Conditions = []arrangement.Condition{condition("escort", due)}
		assertFaults(t, e.Check(), want...)
	}
	t.Run("what happened before tells more of the day", func(t *testing.T) {
		proposal := lived(t, "receipt referral")
		e := happens("approval:2007-01-01/2008-04-30", "2008")
		e.Conditions = []arrangement.Condition{condition("escort", "2008-04-30"), condition("other", "2008-05-01")}
		require.NoError(t, e.Check(), "it may have been in January")
		_, err := proposal.Advance(e)
		assertFaults(t, err, "period: at odds with another value; given: January 1, 2007 to April 29, 2008; accepted: May 1, 2008 or later",
			"conditions[0].due")
		e.Period, e.Conditions = calendar.MustParsePeriod("2007-01-01/2008-05-02"), e.Conditions[1:]
		_, err = proposal.Advance(e)
		require.NoError(t, err)
		e.On, e.Period = calendar.MustParsePartial("2008-04"), calendar.MustParsePeriod("2007-01-01/2008-04-20")
		_, err = proposal.Advance(e)
		assertFaults(t, err, "on")
		e.On = calendar.MustParsePartial("2008")
		_, err = arrangement.ReplayProposal(asked("2008-05"), happens("receipt", "2008-05-01"), happens("end", "2008-05-02"), e)
		assertFaults(t, err, "events[1].kind") // of what comes after it, only what is wrong by itself
	})
}

func TestProposalEventIn(t *testing.T) {
	e := happens("approval", "2008-07-01")
	e.By, e.Concurring = arrangement.ForeignAffairs, []arrangement.Partner{arrangement.PublicSafety}
	e.Conditions = []arrangement.Condition{condition("escort", "2008-08-01"), condition("other", "")}
	e.Note = bilingual.Text{English: "in writing", French: "par écrit"}
	assert.Equal(t, "July 1, 2008: approval; department of foreign affairs; 20\u00a0persons; July 1, 2008 to March 31, 2009; "+
		"concurrence: department of public safety; condition: escort for convoys (due August 1, 2008); "+
		"condition: escort for convoys; in writing", e.In(language.English))
	assert.Equal(t, "1er juillet 2008\u00a0: approbation\u00a0; ministère des Affaires étrangères\u00a0; 20\u00a0personnes\u00a0; du "+
		"1er juillet 2008 au 31 mars 2009\u00a0; assentiment\u00a0: ministère de la Sécurité publique\u00a0; condition\u00a0: "+
		"escorte des convois (au plus tard le 1er août 2008)\u00a0; condition\u00a0: escorte des convois\u00a0; par écrit",
		e.In(language.French))
	between := happens("condition-fulfilled", "[2008-07-01..2008-08-15]")
	assert.Equal(t, "between July 1, 2008 and August 15, 2008: condition fulfilled; escort", between.In(language.English))
	assert.Equal(t, "entre le 1er juillet 2008 et le 15 août 2008\u00a0: condition remplie\u00a0; escort", between.In(language.French))
	assert.Equal(t, "May 2008: condition fulfilled; escort", happens("condition-fulfilled", "2008-05").In(language.English))
}

func (m maker) condition() arrangement.Condition {
	return arrangement.Condition{ID: one(m, []string{"a", "b"}), Text: m.text(), Due: m.date()}
}

func (m maker) proposalEvent() arrangement.ProposalEvent {
	e := arrangement.ProposalEvent{
		Kind: one(m, slices.Collect(arrangement.ProposalKinds())), On: m.partial(), By: m.partner(),
		Officers: m.request().Officers, Period: m.request().Period,
		Concurring: several(m, slices.Collect(arrangement.Partners())),
		Ministers:  several(m, slices.Collect(arrangement.Offices())),
		Conditions: several(m, []arrangement.Condition{m.condition(), m.condition()}),
		Fulfils:    one(m, []string{"a", "b"}), Note: m.text(), Basis: m.citation(),
	}
	if len(e.Concurring) == 0 {
		e.Concurring = nil // says as much
	}
	if len(e.Ministers) == 0 {
		e.Ministers = nil
	}
	if len(e.Conditions) == 0 {
		e.Conditions = nil
	}
	return e
}

func TestProposalValuesRoundTripWhateverTheyState(t *testing.T) {
	m := newMaker(t)
	for range 300 {
		roundTrip(t, m.condition())
		e, other := m.proposalEvent(), m.proposalEvent()
		roundTrip(t, e)
		require.True(t, e.Equal(e))
		require.Equal(t, assert.ObjectsAreEqual(e, other), e.Equal(other))
	}
	breached := arrangement.CheckCeiling(approvedFor(201, "2008-07-01/2008-08-01"), plannedFor(3, "2008-07-01/.."), told(t, "receipt 2008-01"))
	roundTrip(t, breached)
	roundTrip(t, breached.Breaches()[0])
	for _, due := range lived(t, "receipt referral approval:-escort").Due(may1) {
		roundTrip(t, due)
	}
	for transition := range arrangement.ProposalTransitions() {
		roundTrip(t, transition)
	}
	for _, value := range []any{
		arrangement.Condition{},
		arrangement.ProposalEvent{},
		arrangement.Proposal{},
		arrangement.DueEvent{},
		arrangement.CeilingBreach{},
		arrangement.CeilingCheck{},
		arrangement.ProposalTransition{},
	} {
		data, err := json.Marshal(value)
		require.NoError(t, err)
		assert.Equal(t, "{}", string(data), "%T", value)
	}
	assert.True(t, arrangement.Condition{}.IsZero())
	assert.True(t, arrangement.ProposalEvent{}.IsZero())
	assert.True(t, arrangement.Proposal{}.IsZero())
	roundTrip(t, arrangement.Proposal{})
	roundTrip(t, lived(t, ""))
	roundTrip(t, lived(t, "receipt referral approval:-escort suspension condition-fulfilled resumption renewal:-other"))

	faulty := []byte(`{"nobody": "knows this key"}`)
	refuse(t, condition("a", ""), faulty)
	refuse(t, happens("approval", "2008"), faulty)
	refuse(t, breached, faulty)
	refuse(t, breached.Breaches()[0], faulty)
	refuse(t, arrangement.DueEvent{Day: may1}, faulty)
	refuse(t, arrangement.ProposalTransition{To: arrangement.ProposalEnded}, faulty)
	_, err := json.Marshal(arrangement.Condition{Text: bilingual.Text{English: "half"}})
	require.Error(t, err)
	_, err = json.Marshal(arrangement.ProposalEvent{Note: bilingual.Text{English: "half"}})
	require.Error(t, err)
}

func TestProposalJSONTellsEveryFault(t *testing.T) {
	kept := lived(t, "receipt referral")
	for document, want := range map[string][]string{
		`{"events": []}`:  {"request"},
		`{"request": {}}`: {"request.organization", "request.host", "request.received"},
		`{"request": {"organization": "united-nations", "host": {"country": "HT", "name": {"en": "Haiti", "fr": "Haïti"}}, "received": "2008"},
		  "events": [{"kind": "receipt", "on": "2008"}, {"kind": "end"}]}`: {"events[0].basis", "events[1].on", "events[1].basis"},
		`{"request": {"host": 3}, "events": [{"kind": "party"}], "state": "approved"}`: {"request.host", "events[0].kind", "state"},
	} {
		read := kept
		assertFaults(t, json.Unmarshal([]byte(document), &read), want...)
		assert.True(t, kept.Equal(read), "what is faulty leaves the value as it was")
	}
}
