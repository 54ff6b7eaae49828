package arrangement_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

var chosen = policy.Assume(bilingual.Text{English: "chosen for the test", French: "choisi pour l'essai"})

func officers(n int) policy.Measure { return policy.Whole(n, policy.Persons) }

// asked is a request received in the year.
func asked(on string) arrangement.Request {
	return arrangement.Request{
		Organization: arrangement.UnitedNations,
		Host:         arrangement.Host{Country: "HT", Name: bilingual.Text{English: "Haiti", French: "Haïti"}},
		Received:     calendar.MustParsePartial(on),
		Basis:        chosen,
	}
}

// happens is an event with all that its kind must state: 20 officers from 1 July 2008 to 31 March 2009 are approved, an
// extension goes on from there, and "kind:partner", "kind:ID", "kind:number" or "kind:period" state another one.
func happens(kind, on string) arrangement.ProposalEvent {
	name, more, _ := strings.Cut(kind, ":")
	e := arrangement.ProposalEvent{Kind: arrangement.ProposalKind(name), On: calendar.MustParsePartial(on), Basis: chosen}
	switch e.Kind {
	case arrangement.ConcurrenceGiven, arrangement.ConcurrenceWithheld:
		e.By = arrangement.PublicSafety
	case arrangement.Approval:
		e.Officers, e.Period = officers(20), calendar.MustParsePeriod("2008-07-01/2009-04-01")
	case arrangement.Renewal:
		e.Period = calendar.MustParsePeriod("2010-01-01/2011-01-01")
	case arrangement.Extension:
		e.Period = calendar.MustParsePeriod("2009-04-01/2010-01-01")
	case arrangement.Increase:
		e.Officers = officers(30)
	case arrangement.Reduction:
		e.Officers = officers(10)
	case arrangement.ConditionFulfilled:
		e.Fulfils = "escort"
	}
	switch {
	case arrangement.Partner(more).Valid():
		e.By = arrangement.Partner(more)
	case strings.Contains(more, "/"):
		e.Period = calendar.MustParsePeriod(more)
	case strings.HasPrefix(more, "-"):
		e.Conditions = []arrangement.Condition{condition(strings.TrimPrefix(more, "-"), "")}
	case more != "":
		var n int
		if _, err := fmt.Sscan(more, &n); err == nil {
			e.Officers = officers(n)
		} else {
			e.Fulfils = more
		}
	}
	return e
}

func condition(id, due string) arrangement.Condition {
	c := arrangement.Condition{ID: id, Text: bilingual.Text{English: "escort for convoys", French: "escorte des convois"}}
	if due != "" {
		c.Due = calendar.MustParse(due)
	}
	return c
}

// lived is the proposal of events of one day, each separated by a space.
func lived(t testing.TB, kinds string) arrangement.Proposal {
	t.Helper()
	var events []arrangement.ProposalEvent
	for kind := range strings.FieldsSeq(kinds) {
		events = append(events, happens(kind, "2008-05-01"))
	}
	proposal, err := arrangement.ReplayProposal(asked("2008-05"), events...)
	require.NoError(t, err)
	return proposal
}

// The table as a grid, written apart from the one that is tested: a row is a kind, a column a state. A dot is what may
// not happen, = stays, and a letter is the state that it leads to. A row with ! asks that no partner withholds its
// concurrence, one with ? that a condition is open, one with & that something is not decided.
const proposalGrid = `
                       -  R  K  X  F  A  S  N  W  E
receipt                R  .  .  .  .  .  .  .  .  .
acknowledgement        .  K  .  =  =  .  .  .  .  .
reconnaissance         .  X  X  =  =  =  =  .  .  .
factor-assessment      .  X  X  =  =  =  =  .  .  .
referral               .  F  F  F  =  =  =  .  .  .
concurrence-given      .  .  .  .  =  =  =  .  .  .
concurrence-withheld   .  .  .  .  =  =  =  .  .  .
approval!              .  A  A  A  A  .  .  .  .  .
announcement           .  =  =  =  =  =  =  .  .  .
condition-fulfilled?   .  .  .  .  .  =  =  .  .  .
refusal&               .  N  N  N  N  =  =  .  .  .
withdrawal             .  W  W  W  W  W  W  .  .  .
extension!             .  .  .  .  .  =  =  .  .  .
increase!              .  .  .  .  .  =  =  .  .  .
reduction              .  .  .  .  .  =  =  .  .  .
renewal!               .  .  .  .  .  =  =  .  .  .
suspension             .  .  .  .  .  S  .  .  .  .
resumption             .  .  .  .  .  .  A  .  .  .
end                    .  .  .  .  .  E  E  .  .  .
`

var stateLetters = map[string]arrangement.ProposalState{
	"-": "", "R": arrangement.ProposalReceived, "K": arrangement.ProposalAcknowledged, "X": arrangement.ProposalExamined,
	"F": arrangement.ProposalReferred, "A": arrangement.ProposalApproved, "S": arrangement.ProposalSuspended,
	"N": arrangement.ProposalRefused, "W": arrangement.ProposalWithdrawn, "E": arrangement.ProposalEnded,
}

// gridCells are the cells of the grid, by state and kind, and the guards by kind; what may not happen is left out.
func gridCells(t testing.TB) (map[arrangement.ProposalState]map[arrangement.ProposalKind]arrangement.ProposalState, map[arrangement.ProposalKind]string) {
	t.Helper()
	lines := strings.Split(strings.TrimSpace(proposalGrid), "\n")
	columns := strings.Fields(lines[0])
	found := map[arrangement.ProposalState]map[arrangement.ProposalKind]arrangement.ProposalState{}
	for _, column := range columns {
		found[stateLetters[column]] = map[arrangement.ProposalKind]arrangement.ProposalState{}
	}
	require.Len(t, found, 10)
	require.Len(t, lines, 20)
	guards := map[arrangement.ProposalKind]string{}
	for _, line := range lines[1:] {
		row := strings.Fields(line)
		require.Len(t, row, len(columns)+1)
		name := strings.TrimRight(row[0], "!?&")
		guards[arrangement.ProposalKind(name)] = row[0][len(name):]
		for i, cell := range row[1:] {
			from := stateLetters[columns[i]]
			switch cell {
			case ".":
			case "=":
				found[from][arrangement.ProposalKind(name)] = from
			default:
				found[from][arrangement.ProposalKind(name)] = stateLetters[cell]
			}
		}
	}
	return found, guards
}
