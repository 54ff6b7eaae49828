package arrangement_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// waysTo lead to each state, with nobody opposed and no condition open, and with each of the two.
var waysTo = map[string]struct {
	state         arrangement.ProposalState
	opposed, open bool
	change        bool // one that was referred is not decided
}{
	"":                        {},
	"receipt":                 {state: arrangement.ProposalReceived},
	"receipt acknowledgement": {state: arrangement.ProposalAcknowledged},
	"receipt reconnaissance":  {state: arrangement.ProposalExamined},
	"receipt acknowledgement factor-assessment":                                                {state: arrangement.ProposalExamined},
	"receipt referral":                                                                         {state: arrangement.ProposalReferred},
	"receipt referral concurrence-given":                                                       {state: arrangement.ProposalReferred},
	"receipt referral concurrence-withheld":                                                    {state: arrangement.ProposalReferred, opposed: true},
	"receipt referral concurrence-withheld concurrence-given:development":                      {state: arrangement.ProposalReferred, opposed: true},
	"receipt referral concurrence-withheld concurrence-given":                                  {state: arrangement.ProposalReferred},
	"receipt referral concurrence-withheld referral":                                           {state: arrangement.ProposalReferred},
	"receipt referral concurrence-withheld concurrence-withheld:development concurrence-given": {state: arrangement.ProposalReferred, opposed: true},
	"receipt referral approval":                                                                {state: arrangement.ProposalApproved},
	"receipt referral approval concurrence-withheld":                                           {state: arrangement.ProposalApproved, opposed: true},
	"receipt referral approval:-escort":                                                        {state: arrangement.ProposalApproved, open: true},
	"receipt referral approval:-escort condition-fulfilled":                                    {state: arrangement.ProposalApproved},
	"receipt referral approval suspension":                                                     {state: arrangement.ProposalSuspended},
	"receipt referral approval:-escort suspension concurrence-withheld":                        {state: arrangement.ProposalSuspended, opposed: true, open: true},
	"receipt referral approval suspension resumption":                                          {state: arrangement.ProposalApproved},
	"receipt referral approval referral":                                                       {state: arrangement.ProposalApproved, change: true},
	"receipt referral approval referral suspension":                                            {state: arrangement.ProposalSuspended, change: true},
	"receipt approval suspension referral concurrence-withheld":                                {state: arrangement.ProposalSuspended, change: true, opposed: true},
	"receipt referral approval referral concurrence-withheld refusal":                          {state: arrangement.ProposalApproved},
	"receipt referral approval referral refusal suspension":                                    {state: arrangement.ProposalSuspended},
	"receipt referral approval referral reduction:15":                                          {state: arrangement.ProposalApproved},
	"receipt referral approval referral extension:2009-04-01/2009-05-01":                       {state: arrangement.ProposalApproved},
	"receipt refusal": {state: arrangement.ProposalRefused},
	"receipt referral concurrence-withheld refusal": {state: arrangement.ProposalRefused, opposed: true},
	"receipt withdrawal":                            {state: arrangement.ProposalWithdrawn},
	"receipt referral approval:-escort end":         {state: arrangement.ProposalEnded, open: true},
}

func TestProposalTable(t *testing.T) {
	table, guards := gridCells(t)
	for way, at := range waysTo {
		proposal := lived(t, way)
		require.Equal(t, at.state, proposal.State(), way)
		require.Equal(t, at.opposed, len(proposal.Withheld()) > 0, way)
		var legal []arrangement.ProposalKind
		for kind := range arrangement.ProposalKinds() {
			t.Run(strings.Join([]string{"after", way, "comes", string(kind)}, " "), func(t *testing.T) {
				want, may := table[at.state][kind]
				may = may && (guards[kind] != "!" || !at.opposed) && (guards[kind] != "?" || at.open) &&
					(guards[kind] != "&" || at.change || at.state != arrangement.ProposalApproved && at.state != arrangement.ProposalSuspended)
				next, err := proposal.Advance(happens(string(kind), "2008-05-02"))
				assert.Equal(t, at.state, proposal.State(), "the proposal itself does not change")
				if !may {
					assertFaults(t, err, "kind")
					require.ErrorIs(t, err, fault.Conflict)
					assert.True(t, proposal.Equal(next), "it stays as it was")
					named := fault.Of(err)[0].Accepted
					for other := range arrangement.ProposalKinds() {
						wantNamed := slices.Contains(slices.Collect(proposal.Allowed()), other)
						_, listed, _ := strings.Cut(named.English, "events allowed: ")
						is := slices.Contains(strings.Split(strings.ReplaceAll(listed, " and ", ", "), ", "), other.Title().English)
						assert.Equal(t, wantNamed, is, "%s in %q", other, listed)
					}
					return
				}
				legal = append(legal, kind)
				require.NoError(t, err)
				assert.Equal(t, want, next.State())
				assert.False(t, proposal.Equal(next))
			})
		}
		assert.Equal(t, legal, slices.Collect(proposal.Allowed()), "after %s", way)
	}
}

func TestProposalTransitions(t *testing.T) {
	table, guards := gridCells(t)
	n := 0
	for _, row := range table {
		n += len(row)
	}
	seen := map[arrangement.ProposalTransition]bool{}
	for transition := range arrangement.ProposalTransitions() {
		assert.False(t, seen[transition], "%v stands once", transition)
		seen[transition] = true
		want, may := table[transition.From][transition.Kind]
		assert.True(t, may, transition)
		assert.Equal(t, want, transition.To, transition)
	}
	assert.Len(t, seen, n, "all of them")
	assert.Equal(t, 64, n)
	for kind := range arrangement.ProposalKinds() {
		guard := map[string]arrangement.ProposalGuard{"": "", "!": arrangement.Unopposed, "?": arrangement.ConditionOpen, "&": arrangement.Undecided}[guards[kind]]
		assert.Equal(t, guard, kind.Guard(), kind)
	}
	for state := range arrangement.ProposalStates() {
		assert.Equal(t, slices.Contains([]arrangement.ProposalState{
			arrangement.ProposalRefused, arrangement.ProposalWithdrawn, arrangement.ProposalEnded,
		}, state), len(table[state]) == 0, "the last ones are not left: %s", state)
	}
}

func TestProposalTellsWhatIsLegal(t *testing.T) {
	for way, want := range map[string]bilingual.Text{
		"": {
			English: "state now: not received; events allowed: receipt of the request",
			French:  "état actuel\u00a0: non reçue\u00a0; événements permis\u00a0: réception de la demande",
		},
		"receipt refusal": {English: "state now: refused; events allowed: none", French: "état actuel\u00a0: refusée\u00a0; événements permis\u00a0: aucun"},
		"receipt referral concurrence-withheld": {
			English: "state now: referred to the partners, concurrence withheld by: department of public safety; events allowed: " +
				"acknowledgement of receipt, reconnaissance, assessment of the decision factors, referral to the partners that decide, " +
				"concurrence given, concurrence withheld, announcement, refusal and withdrawal",
			French: "état actuel\u00a0: soumise aux partenaires, assentiment refusé par\u00a0: ministère de la Sécurité publique\u00a0; " +
				"événements permis\u00a0: accusé de réception, mission de reconnaissance, évaluation des facteurs de décision, " +
				"soumission aux partenaires qui décident, assentiment donné, assentiment refusé, annonce, refus et retrait",
		},
	} {
		t.Run(way, func(t *testing.T) {
			_, err := lived(t, way).Advance(happens("resumption", "2008-05-02"))
			found := fault.Of(err)
			require.Len(t, found, 1)
			assert.Equal(t, bilingual.Text{English: "resumption", French: "reprise"}, found[0].Given)
			assert.Equal(t, want, found[0].Accepted)
		})
	}
}

func TestProposalExplain(t *testing.T) {
	assert.Empty(t, arrangement.Proposal{}.Explain(language.English))
	assert.Equal(t, "United Nations, Haiti: proposal not received", lived(t, "").Explain(language.English))
	assert.Equal(t, "Organisation des Nations Unies, Haïti\u00a0: proposition non reçue", lived(t, "").Explain(language.French))
	proposal := lived(t, "receipt referral")
	for event := range proposal.Events() {
		assert.Equal(t, arrangement.Receipt, event.Kind, "the first")
		break
	}
	for kind := range proposal.Allowed() {
		assert.Equal(t, arrangement.Acknowledgement, kind, "the first")
		break
	}
}

func TestProposalOrder(t *testing.T) {
	for name, test := range map[string]struct {
		before, on string
		want       []string
	}{
		"the day before":                   {"2008-05-10", "2008-05-09", []string{"on"}},
		"the same day":                     {"2008-05-10", "2008-05-10", nil},
		"the day after":                    {"2008-05-10", "2008-05-11", nil},
		"the month before":                 {"2008-05-10", "2008-04", []string{"on"}},
		"the month of the day":             {"2008-05-10", "2008-05", nil},
		"the last day of a month before":   {"2008-05", "2008-04-30", []string{"on"}},
		"the first day of the month":       {"2008-05", "2008-05-01", nil},
		"the year before":                  {"2008-05", "2007", []string{"on"}},
		"the year does not set it back":    {"2008-05-31 2008", "2008-05-31", nil},
		"the day before what a year hides": {"2008-05-31 2008", "2008-05-30", []string{"on"}},

		"the day before the first of two days":        {"[2008-05-10..2008-06-20]", "2008-05-09", []string{"on"}},
		"the first of two days":                       {"[2008-05-10..2008-06-20]", "2008-05-10", nil},
		"two days until the day before":               {"2008-05-10", "[2008-04-15..2008-05-09]", []string{"on"}},
		"two days until the day":                      {"2008-05-10", "[2008-04-15..2008-05-10]", nil},
		"two days with the day between":               {"2008-05-10", "[2008-04-15..2008-06-15]", nil},
		"two days do not set it back":                 {"2008-05-31 [2008-04-15..2008-08-15]", "2008-05-31", nil},
		"the day before what two days hide":           {"2008-05-31 [2008-04-15..2008-08-15]", "2008-05-30", []string{"on"}},
		"two days after two that begin later":         {"[2008-05-10..2008-06-20]", "[2008-04-15..2008-05-10]", nil},
		"two days that end before the two days begin": {"[2008-05-10..2008-06-20]", "[2008-04-15..2008-05-09]", []string{"on"}},
	} {
		t.Run(name, func(t *testing.T) {
			events := []arrangement.ProposalEvent{happens("receipt", "2007")}
			for on := range strings.FieldsSeq(test.before) {
				events = append(events, happens("reconnaissance", on))
			}
			proposal, err := arrangement.ReplayProposal(asked("2007"), events...)
			require.NoError(t, err)
			_, err = proposal.Advance(happens("referral", test.on))
			assertFaults(t, err, test.want...)
		})
	}
}

func TestProposalReplay(t *testing.T) {
	t.Run("a request that is faulty", func(t *testing.T) {
		_, err := arrangement.Propose(arrangement.Request{})
		require.Error(t, err)
		proposal, err := arrangement.ReplayProposal(arrangement.Request{Organization: "UN"}, arrangement.ProposalEvent{Kind: "party"})
		assertFaults(t, err, "request.organization", "request.host", "request.received", "events[0].kind", "events[0].on", "events[0].basis")
		assert.Equal(t, arrangement.Proposal{}, proposal)
	})
	t.Run("the first that may not happen, and all that are faulty by themselves", func(t *testing.T) {
		_, err := arrangement.ReplayProposal(asked("2008"), happens("receipt", "2008"), happens("end", "2008"),
			happens("end", "2008"), arrangement.ProposalEvent{Kind: arrangement.Approval})
		assertFaults(t, err, "events[1].kind", "events[3].on", "events[3].officers", "events[3].period", "events[3].basis")
	})
	t.Run("nothing happens to no proposal", func(t *testing.T) {
		_, err := arrangement.Proposal{}.Advance(happens("receipt", "2008"))
		assertFaults(t, err, "request")
		assert.Empty(t, slices.Collect(arrangement.Proposal{}.Allowed()))
	})
	t.Run("literals panic when they are faulty", func(t *testing.T) {
		assert.Panics(t, func() { arrangement.MustReplayProposal(asked("2008"), happens("end", "2008")) })
		assert.NotPanics(t, func() { arrangement.MustReplayProposal(asked("2008"), happens("receipt", "2008")) })
	})
	t.Run("nobody can write to it", func(t *testing.T) {
		request := asked("2008-05")
		request.Roles = []arrangement.Role{arrangement.Patrol}
		approval := happens("approval:-escort", "2008-05-01")
		approval.Concurring = []arrangement.Partner{arrangement.PublicSafety}
		proposal := arrangement.MustReplayProposal(request, happens("receipt", "2008-05-01"), happens("referral", "2008-05-01"), approval)
		same := arrangement.MustReplayProposal(asked("2008-05")).Equal(proposal)
		assert.False(t, same)
		before, err := json.Marshal(proposal)
		require.NoError(t, err)
		request.Roles[0], approval.Conditions[0].ID, approval.Concurring[0] = "juggling", "other", "nobody"
		proposal.Request().Roles[0] = "juggling"
		for event := range proposal.Events() {
			if len(event.Conditions) > 0 {
				event.Conditions[0].ID, event.Concurring[0] = "other", "nobody"
			}
		}
		after, err := json.Marshal(proposal)
		require.NoError(t, err)
		assert.Equal(t, string(before), string(after))
	})
}

func TestProposalBranches(t *testing.T) {
	proposal := lived(t, "receipt referral")
	for range 20 { // at every length, since memory grows in steps
		one, err := proposal.Advance(happens("approval", "2008-05-02"))
		require.NoError(t, err)
		other, err := proposal.Advance(happens("refusal", "2008-05-02"))
		require.NoError(t, err)
		require.Equal(t, []arrangement.ProposalState{arrangement.ProposalApproved, arrangement.ProposalRefused, arrangement.ProposalReferred},
			[]arrangement.ProposalState{one.State(), other.State(), proposal.State()})
		last := len(slices.Collect(proposal.Events()))
		require.Equal(t, arrangement.Approval, slices.Collect(one.Events())[last].Kind, "one does not write into the other")
		proposal, err = proposal.Advance(happens("reconnaissance", "2008-05-01"))
		require.NoError(t, err)
	}
}

func TestProposalOn(t *testing.T) {
	proposal := arrangement.MustReplayProposal(asked("2008-02"), happens("receipt", "2008-02"),
		happens("referral", "2008-03-20"), happens("approval", "2008-05"), happens("suspension", "2008-06-10"),
		happens("resumption", "2008-06"), happens("end", "2009"))
	for text, want := range map[string]arrangement.ProposalState{
		"2008-01-31": "", "2008-02-01": "", "2008-02-28": "", // received in February, on a day that nobody knows
		"2008-02-29": arrangement.ProposalReceived, "2008-03-19": arrangement.ProposalReceived,
		"2008-03-20": arrangement.ProposalReferred, "2008-04-30": arrangement.ProposalReferred,
		"2008-05-01": "", "2008-05-30": "", "2008-05-31": arrangement.ProposalApproved, "2008-06-09": arrangement.ProposalApproved,
		"2008-06-10": "", "2008-06-29": "", // suspended, and resumed on a day in June
		"2008-06-30": arrangement.ProposalApproved, "2008-12-31": arrangement.ProposalApproved,
		"2009-01-01": "", "2009-12-30": "", "2009-12-31": arrangement.ProposalEnded, "9999-12-31": arrangement.ProposalEnded,
	} {
		assert.Equal(t, want, proposal.On(day(t, text)), text)
	}
	assert.Equal(t, arrangement.ProposalState(""), proposal.On(calendar.Date{}), "on no date")
}

// TestProposalOnBetweenTwoDays holds the state on each day about two between which it was decided, and about what shows
// that it had been by then.
func TestProposalOnBetweenTwoDays(t *testing.T) {
	const decided = "[2008-05-15..2008-11-10]"
	known := func(later ...arrangement.ProposalEvent) arrangement.Proposal {
		return arrangement.MustReplayProposal(asked("2008-02"), append([]arrangement.ProposalEvent{
			happens("receipt", "2008-02"), happens("referral", "2008-05"), happens("approval:2008-05-15/2009-04-01", decided),
		}, later...)...)
	}
	for name, c := range map[string]struct {
		proposal arrangement.Proposal
		states   map[string]arrangement.ProposalState
		number   string
	}{
		"nothing comes after it": {known(), map[string]arrangement.ProposalState{
			"2008-04-30": arrangement.ProposalReceived, "2008-05-01": "", "2008-05-14": "", "2008-05-15": "", "2008-05-16": "",
			"2008-11-09": "", "2008-11-10": arrangement.ProposalApproved, "2008-11-11": arrangement.ProposalApproved,
		}, "20 from 2008-11-10, 0 from 2009-04-01"},
		"an announcement shows that it came before": {known(happens("announcement", "2008-09-01")), map[string]arrangement.ProposalState{
			"2008-08-31": "", "2008-09-01": arrangement.ProposalApproved, "2008-11-09": arrangement.ProposalApproved,
		}, "20 from 2008-09-01, 0 from 2009-04-01"},
		"a suspension between two days as well": {known(happens("suspension", "[2008-10-20..2008-12-05]")), map[string]arrangement.ProposalState{
			"2008-10-19": "", "2008-11-09": "", "2008-11-10": "", "2008-12-04": "", "2008-12-05": arrangement.ProposalSuspended,
		}, "20 from 2008-11-10, 0 from 2009-04-01"},
		"an end between two days as well": {known(happens("end", "[2008-12-20..2009-01-05]")), map[string]arrangement.ProposalState{
			"2008-12-19": arrangement.ProposalApproved, "2008-12-20": "", "2009-01-04": "", "2009-01-05": arrangement.ProposalEnded,
		}, "20 from 2008-11-10, 0 from 2009-01-05"},
	} {
		t.Run(name, func(t *testing.T) {
			for text, want := range c.states {
				assert.Equal(t, want, c.proposal.On(day(t, text)), text)
			}
			assert.Equal(t, c.number, c.proposal.Authorized().String())
		})
	}
}

// TestProposalEqual states each fact of a proposal anew, one at a time.
func TestProposalEqual(t *testing.T) {
	base := asked("2008-05")
	same := arrangement.MustReplayProposal(base, happens("receipt", "2008-05-01"))
	assert.True(t, same.Equal(arrangement.MustReplayProposal(base, happens("receipt", "2008-05-01"))))
	july := calendar.MustParsePeriod("2008-07-01/2009-04-01")
	for name, change := range map[string]func(*arrangement.Request){
		"reference": func(r *arrangement.Request) { r.Reference = "note 12" },
		"asks":      func(r *arrangement.Request) { r.Asks = arrangement.AskNew },
		"other organization": func(r *arrangement.Request) {
			r.Organization, r.OtherOrganization = "", arrangement.OtherOrganization{Name: bilingual.Same("Interpol")}
		},
		"earlier": func(r *arrangement.Request) {
			r.Asks, r.Officers, r.Earlier = arrangement.AskIncrease, officers(3), "note 11"
		},
		"before": func(r *arrangement.Request) {
			r.Asks, r.Officers, r.Before = arrangement.AskIncrease, officers(3), officers(2)
		},
		"organization": func(r *arrangement.Request) { r.Organization = arrangement.EuropeanUnion },
		"state":        func(r *arrangement.Request) { r.Organization, r.State = "", "HT" },
		"host":         func(r *arrangement.Request) { r.Host.Country = "UA" },
		"received":     func(r *arrangement.Request) { r.Received = calendar.InYear(2008) },
		"officers":     func(r *arrangement.Request) { r.Officers = officers(3) },
		"period":       func(r *arrangement.Request) { r.Period = july },
		"roles":        func(r *arrangement.Request) { r.Roles = []arrangement.Role{arrangement.Patrol} },
		"form":         func(r *arrangement.Request) { r.Form = arrangement.Individual },
		"languages":    func(r *arrangement.Request) { r.Languages = []language.Tag{language.French} },
		"ancillary":    func(r *arrangement.Request) { r.Ancillary = policy.No },
		"armed":        func(r *arrangement.Request) { r.Armed = policy.No },
		"basis":        func(r *arrangement.Request) { r.Basis = policy.Cite("faae-2008") },
	} {
		request := base
		change(&request)
		other := arrangement.MustReplayProposal(request, happens("receipt", "2008-05-01"))
		assert.False(t, same.Equal(other), name)
		roundTrip(t, other)
	}
	for name, change := range map[string]func(*arrangement.ProposalEvent){
		"kind":     func(e *arrangement.ProposalEvent) { e.Kind = arrangement.Approval },
		"on":       func(e *arrangement.ProposalEvent) { e.On = calendar.InYear(2008) },
		"by":       func(e *arrangement.ProposalEvent) { e.By = arrangement.RCMP },
		"officers": func(e *arrangement.ProposalEvent) { e.Officers = officers(3) },
		"period":   func(e *arrangement.ProposalEvent) { e.Period = july },
		"ministers": func(e *arrangement.ProposalEvent) {
			e.Ministers = []arrangement.Office{arrangement.PublicSafetyMinister}
		},
		"concurring": func(e *arrangement.ProposalEvent) { e.Concurring = []arrangement.Partner{arrangement.PublicSafety} },
		"conditions": func(e *arrangement.ProposalEvent) { e.Conditions = []arrangement.Condition{condition("a", "")} },
		"fulfils":    func(e *arrangement.ProposalEvent) { e.Fulfils = "a" },
		"note":       func(e *arrangement.ProposalEvent) { e.Note = bilingual.Same("x") },
		"basis":      func(e *arrangement.ProposalEvent) { e.Basis = policy.Cite("faae-2008") },
	} {
		event := happens("receipt", "2008-05-01")
		change(&event)
		assert.False(t, event.Equal(happens("receipt", "2008-05-01")), name)
		only := arrangement.ProposalEvent{}
		change(&only)
		assert.False(t, only.IsZero(), name)
	}
}
