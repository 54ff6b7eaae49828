package arrangement_test

import (
	"encoding/json"
	"flag"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

var manyEvents = flag.Int("proposal-events", 20_000, "how many random events TestProposalRandomEvents raises")

// proposalModel follows the grid by itself, without dates and numbers.
type proposalModel struct {
	state     arrangement.ProposalState
	opposed   map[voice]bool
	open      map[string]bool
	undecided bool
}

// voice is a partner that speaks as a whole, as in 2008, or one of its ministers, as in 2018.
type voice struct {
	partner  arrangement.Partner
	minister arrangement.Office
}

// ministersOf are the voices of a partner in 2018.
var ministersOf = map[arrangement.Partner][]voice{
	arrangement.ForeignAffairs: {
		{arrangement.ForeignAffairs, arrangement.ForeignAffairsMinister}, {arrangement.ForeignAffairs, arrangement.DevelopmentMinister},
	},
	arrangement.PublicSafety: {{arrangement.PublicSafety, arrangement.PublicSafetyMinister}},
}

// spoke are the voices whose word on the concurrence the event is.
func spoke(e arrangement.ProposalEvent) []voice {
	all := ministersOf[e.By]
	switch {
	case e.On.Period().From().Year() < 2017:
		return []voice{{e.By, ""}}
	case len(e.Ministers) > 0:
		return slices.DeleteFunc(slices.Clone(all), func(v voice) bool { return !slices.Contains(e.Ministers, v.minister) })
	case e.Kind == arrangement.ConcurrenceGiven && len(all) > 1:
		return nil // nobody knows whose yes it is
	default:
		return all
	}
}

func (m *proposalModel) may(kind arrangement.ProposalKind, p *proposalPlayer) bool {
	_, may := p.table[m.state][kind]
	return may && (p.guards[kind] != "!" || len(m.opposed) == 0) && (p.guards[kind] != "?" || len(m.open) > 0) &&
		(p.guards[kind] != "&" || m.undecided)
}

func (m *proposalModel) follow(e arrangement.ProposalEvent, p *proposalPlayer) {
	m.state = p.table[m.state][e.Kind]
	switch e.Kind {
	case arrangement.Receipt:
		m.undecided = true
	case arrangement.Referral:
		m.undecided = true
		clear(m.opposed)
	case arrangement.Refusal:
		m.undecided = false
		if m.state != arrangement.ProposalRefused {
			clear(m.opposed)
		}
	case arrangement.Approval, arrangement.Extension, arrangement.Increase, arrangement.Reduction, arrangement.Renewal:
		m.undecided = false
	case arrangement.ConcurrenceGiven:
		for _, v := range spoke(e) {
			delete(m.opposed, v)
		}
	case arrangement.ConcurrenceWithheld:
		for _, v := range spoke(e) {
			m.opposed[v] = true
		}
	case arrangement.ConditionFulfilled:
		delete(m.open, e.Fulfils)
	}
	for _, c := range e.Conditions {
		m.open[c.ID] = true
	}
}

// proposalPlayer turns bytes into events and raises them, whatever they are.
type proposalPlayer struct {
	table              map[arrangement.ProposalState]map[arrangement.ProposalKind]arrangement.ProposalState
	guards             map[arrangement.ProposalKind]string
	kinds              []arrangement.ProposalKind
	partners           []arrangement.Partner
	raised, taken, met int
	reached            map[arrangement.ProposalState]int
	ends               map[arrangement.ProposalKind]bool
}

func newProposalPlayer(t testing.TB) *proposalPlayer {
	table, guards := gridCells(t)
	return &proposalPlayer{
		table: table, guards: guards, reached: map[arrangement.ProposalState]int{},
		kinds:    append(slices.Collect(arrangement.ProposalKinds()), "party"),
		partners: append(slices.Collect(arrangement.Partners()), "", "nobody"),
		ends:     map[arrangement.ProposalKind]bool{arrangement.Refusal: true, arrangement.Withdrawal: true, arrangement.End: true},
	}
}

// deciding are the partners that decide in 2008.
var deciding = []arrangement.Partner{arrangement.ForeignAffairs, arrangement.Development, arrangement.PublicSafety}

// decidingOn are all whose concurrence is needed in the year of the day.
func decidingOn(today calendar.Date) []voice {
	if today.Year() >= 2017 {
		return slices.Concat(ministersOf[arrangement.ForeignAffairs], ministersOf[arrangement.PublicSafety])
	}
	var all []voice
	for _, partner := range deciding {
		all = append(all, voice{partner, ""})
	}
	return all
}

const bytesOfEvent = 4

// event is the event that four bytes mean after the proposal, on or about the day. Most of them are of a kind that may
// happen and does not end it, since hardly any proposal would get far else.
func (p *proposalPlayer) event(b []byte, allowed []arrangement.ProposalKind, today calendar.Date) arrangement.ProposalEvent {
	kind := p.kinds[int(b[0])%len(p.kinds)]
	if b[0] >= 64 && len(allowed) > 0 {
		kind = allowed[int(b[0])%len(allowed)]
		if p.ends[kind] && b[3]%8 > 0 {
			kind = allowed[int(b[3])%len(allowed)]
		}
	}
	e := happens(string(kind), strconv.Itoa(today.Year()))
	switch b[1] >> 5 {
	case 0:
		e.On = calendar.InMonth(today.Year(), today.Month())
	case 1:
		e.On = calendar.InYear(today.Year())
	case 2:
		e.On = calendar.Exactly(today.AddDays(-int(b[1] & 31)))
	case 7:
		e.On = calendar.Within(today.AddDays(-int(b[1]&31)), today.AddDays(int(b[3])))
	default:
		e.On = calendar.Exactly(today)
	}
	switch raisers := kind.Raisers(today); {
	case b[2]%32 == 0:
		e.By = p.partners[int(b[2]>>5)%len(p.partners)]
	case b[2]%2 == 0 && len(raisers) > 0:
		e.By = raisers[int(b[2]>>1)%len(raisers)]
	}
	if !e.Officers.IsZero() || b[3]%16 == 1 {
		e.Officers = officers(int(b[3]) - 3)
	}
	if !e.Period.IsZero() && b[3]%4 > 0 {
		e.Period = calendar.Days(today.AddDays(int(b[2])-100), int(b[3])+1)
		if b[2]%32 == 0 {
			e.Period = calendar.Since(today)
		}
	}
	switch ids := []string{"escort", "a", "b", "c", "d", "e"}; {
	case e.Kind == arrangement.ConditionFulfilled:
		e.Fulfils = ids[int(b[3])%len(ids)]
	case b[2]%8 >= 5 && e.Kind.Guard() == arrangement.Unopposed:
		e.Conditions = []arrangement.Condition{{
			ID: ids[int(b[3])%len(ids)], Text: bilingual.Same("x"), Due: today.AddDays(int(b[2])),
		}}
		for _, v := range decidingOn(today) {
			if v.minister == "" {
				e.Concurring = append(e.Concurring, v.partner)
			} else {
				e.Ministers = append(e.Ministers, v.minister)
			}
		}
	case e.Kind == arrangement.ConcurrenceGiven || e.Kind == arrangement.ConcurrenceWithheld:
		for i, v := range ministersOf[e.By] {
			if today.Year() >= 2017 && b[3]>>i%2 == 1 {
				e.Ministers = append(e.Ministers, v.minister)
			}
		}
	}
	return e
}

// play raises the events and holds every value to what must be so: in 2008, or where ten years is 10, in 2018.
func (p *proposalPlayer) play(t testing.TB, data []byte, tenYears int) {
	today := calendar.On(2008+tenYears, time.January, 31)
	request := asked(strconv.Itoa(today.Year()))
	proposal := arrangement.MustReplayProposal(request)
	model := proposalModel{opposed: map[voice]bool{}, open: map[string]bool{}}
	var taken []arrangement.ProposalEvent
	for ; len(data) >= bytesOfEvent; data = data[bytesOfEvent:] {
		allowed := slices.Collect(proposal.Allowed())
		today = today.AddDays(int(data[1] & 15))
		e := p.event(data, allowed, today)
		before := proposal.State()
		next, err := proposal.Advance(e)
		p.raised++
		require.Equal(t, model.may(e.Kind, p), slices.Contains(allowed, e.Kind), e.Kind)
		require.Equal(t, before, proposal.State(), "no event changes a value")
		if err != nil {
			require.True(t, proposal.Equal(next), "a rejected event leaves the value as it was")
			continue
		}
		p.taken++
		require.True(t, model.may(e.Kind, p), "%v after %v", e, model)
		model.follow(e, p)
		taken = append(taken, e)
		proposal = next
		p.reached[proposal.State()]++
		require.True(t, proposal.State().Valid())
		require.Equal(t, model.state, proposal.State())
		opposed := map[arrangement.Partner]bool{}
		for v := range model.opposed {
			opposed[v.partner] = true
		}
		require.Len(t, proposal.Withheld(), len(opposed))
	}
	p.check(t, proposal, taken, today, model.undecided)
}

// check holds a proposal to what must be so whatever happened.
func (p *proposalPlayer) check(t testing.TB, proposal arrangement.Proposal, taken []arrangement.ProposalEvent, today calendar.Date, undecided bool) {
	require.True(t, slices.EqualFunc(taken, slices.Collect(proposal.Events()), arrangement.ProposalEvent.Equal))
	again, err := arrangement.ReplayProposal(proposal.Request(), taken...)
	require.NoError(t, err)
	require.Equal(t, proposal, again, "a replay gives the same value")
	require.True(t, proposal.Equal(again))

	data, err := json.Marshal(proposal)
	require.NoError(t, err)
	var read arrangement.Proposal
	require.NoError(t, json.Unmarshal(data, &read))
	require.Equal(t, proposal, read, "and so does its JSON")

	far := calendar.On(9999, time.December, 31)
	require.Equal(t, proposal.State(), proposal.On(far), "in the end all has happened")
	authorized := proposal.Authorized()
	least, _ := authorized.Min(calendar.Always())
	require.GreaterOrEqual(t, least, 0)
	planned, _ := proposal.Planned()
	least, _ = planned.Min(calendar.Always())
	require.GreaterOrEqual(t, least, 0)
	require.True(t, planned.IsZero() || undecided, "it is decided, or it is not")
	require.True(t, planned.IsZero() || authorized.IsZero() || slices.ContainsFunc(taken[1:], isReferral), "a change is planned where it was referred")
	days := []calendar.Date{today, today.AddDays(-20)}
	for step := range authorized.Steps() {
		days = append(days, step.From, step.From.AddDays(-1))
	}
	for _, on := range days {
		level, state := authorized.At(on), proposal.On(on)
		standing := state == "" || state == arrangement.ProposalApproved || state == arrangement.ProposalSuspended
		require.True(t, level == 0 || standing, "%d on %s, %s", level, on, state)
		for _, due := range proposal.Overdue(on) {
			require.True(t, on.After(due.Day))
		}
	}
	switch verdict := proposal.Approved(today); verdict {
	case policy.Met:
		p.met++
		for _, v := range decidingOn(today) {
			require.True(t, slices.ContainsFunc(taken, func(e arrangement.ProposalEvent) bool {
				return e.Kind == arrangement.ConcurrenceGiven && slices.Contains(spoke(e), v) ||
					v.minister == "" && slices.Contains(e.Concurring, v.partner) ||
					v.minister != "" && e.Kind.Guard() == arrangement.Unopposed && slices.Contains(e.Ministers, v.minister)
			}), "nobody is silent in what is met: %s", data)
		}
		require.Positive(t, authorized.At(today))
	case policy.Unmet, policy.Unknown:
	default:
		require.Fail(t, "no verdict", verdict)
	}
}

func isReferral(e arrangement.ProposalEvent) bool { return e.Kind == arrangement.Referral }

func FuzzProposal(f *testing.F) {
	f.Add([]byte{0, 96, 4, 0, 4, 96, 4, 0, 7, 96, 4, 20, 15, 97, 4, 0, 16, 98, 4, 0, 17, 99, 4, 0})
	f.Add([]byte{200, 96, 4, 0, 200, 0, 4, 0, 200, 32, 4, 20, 200, 70, 4, 0, 200, 98, 7, 0, 200, 99, 4, 0})
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, years := range []int{0, 10} {
			newProposalPlayer(t).play(t, data[:min(len(data), 64*bytesOfEvent)], years)
		}
	})
}

// TestProposalRandomEvents raises as many random events as the flag says, in sequences of up to forty.
func TestProposalRandomEvents(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	made := rand.New(rand.NewPCG(seed, 1))
	p := newProposalPlayer(t)
	sequences := 0
	for ; p.raised < *manyEvents; sequences++ {
		data := make([]byte, bytesOfEvent*(1+made.IntN(40)))
		for i := range data {
			data[i] = byte(made.Uint32())
		}
		data[0], data[1], data[2] = 0, 96, 4 // a receipt, of which all else depends
		p.play(t, data, sequences%2*10)
	}
	t.Logf("%d events raised in %d sequences, %d taken, %d rejected; approved at the end: %d; reached: %v",
		p.raised, sequences, p.taken, p.raised-p.taken, p.met, p.reached)
	require.Len(t, p.reached, 9, "every state was reached")
	if p.raised >= 100_000 {
		require.Positive(t, p.met, "some are approved with the concurrence of all")
	}
}
