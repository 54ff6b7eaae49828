package main

import (
	"encoding/csv"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/mission"
)

// row is one line of the chronology of public sources, as testdata/events.csv keeps it.
type row struct {
	mission, event string
	on             calendar.PartialDate
	before, after  string // numbers of police; empty where the row gives none
}

func (r row) key() string { return r.mission + " " + r.on.String() + " " + r.event }

// count is a number of the row, and whether it gives one.
func count(t *testing.T, text string) (int, bool) {
	t.Helper()
	if text == "" {
		return 0, false
	}
	n, err := strconv.Atoi(text)
	require.NoError(t, err)
	return n, true
}

// chronology is all rows.
func chronology(t *testing.T) []row {
	t.Helper()
	file, err := os.Open("testdata/events.csv")
	require.NoError(t, err)
	defer file.Close()
	lines, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	require.Equal(t, []string{"mission", "date", "date_precision", "event", "before", "after"}, lines[0])
	var rows []row
	for _, line := range lines[1:] {
		on, err := calendar.ParsePartial(line[1])
		require.NoError(t, err)
		require.Equal(t, line[2], string(on.Precision()), line[1])
		rows = append(rows, row{mission: line[0], on: on, event: line[3], before: line[4], after: line[5]})
	}
	return rows
}

// carried are the rows that an event of a proposal says, in their order: mission, date and event as they stand there, then the
// case and the kind of the event that carries the row.
var carried = []struct {
	row, code string
	kind      arrangement.ProposalKind
}{
	{"UNMIH 1994-09-28 volunteers_sought", "haiti-1994", arrangement.Approval},
	{"MINUSTAH 2004-05 request", "haiti-2004", arrangement.Receipt},
	{"MINUSTAH 2004-06 reconnaissance", "haiti-2004", arrangement.Reconnaissance},
	{"MINUSTAH 2004-07-06 announcement", "haiti-2004", arrangement.Announcement},
	{"MINUSTAH 2008-04 refill_planned", "haiti-2004", arrangement.Announcement},
	{"MINUSTAH 2010-01-14 rapid_assessment", "haiti-2004", arrangement.Reconnaissance},
	{"AFG-ALL 2010-11-16 mandate_change", "afghanistan-2010", arrangement.Approval},
	{"MONUSCO-1 2013-10 withdrawal", "congo-2010", arrangement.End}, // a withdrawal of the model is before anyone went
	{"UNOCI 2013-10 withdrawal", "cote-d-ivoire-2004", arrangement.End},
	{"UNMISS 2013-12 suspension", "south-sudan-2011", arrangement.Suspension},
	{"AFG-ALL 2014-03 closure", "afghanistan-2010", arrangement.End},
	{"CPMU 2015-07 short_term_start", "ukraine-2015", arrangement.Approval}, // the first sign of it
	{"COL 2016-06 request", "colombia-2016", arrangement.Receipt},
	{"CPMU 2016-06 start", "ukraine-2015", arrangement.Renewal},
	{"COL 2016-07 approval", "colombia-2016", arrangement.Approval},
	{"IRAQ 2017-02-24 approval", "iraq-2016", arrangement.Renewal},
	{"MINUSTAH 2017-04-13 final_extension", "haiti-2004", arrangement.Announcement},
	{"IRAQ 2017-08-09 announcement", "iraq-2016", arrangement.Announcement},
	{"MINUSTAH 2017-10-15 closure", "haiti-2004", arrangement.End},
	{"MINUJUSTH 2017-10-16 start", "haiti-2017", arrangement.Approval},
	{"MALI-ALL 2018-06 assessment_visit", "mali-2018", arrangement.Reconnaissance},
	{"MALI-ALL 2018-07-05 announcement", "mali-2018", arrangement.Announcement},
	{"MONUSCO-2 2019-04-15 assessment_visit", "congo-2019", arrangement.Reconnaissance},
	{"UKRAINE-ALL 2019-07-08 expansion", "ukraine-2015", arrangement.Renewal},
	{"MONUSCO-2 2021-04-14 wave", "congo-2019", arrangement.Announcement},
	{"CPMU 2022-02 suspension", "ukraine-2015", arrangement.Suspension},
	{"CPMU 2023-04-24 resumption_talks", "ukraine-2015", arrangement.Announcement},
}

// toldApart are the dates of the events that carry a row and that the worked cases know otherwise than the row does: the
// table of events has the month of the briefing for that of the signature, whose day is not given.
var toldApart = map[string]calendar.PartialDate{"COL 2016-07 approval": date("[2016-07-15..2017-01-10]")}

// class is why a row is no event of a proposal: what holds of the row's columns, and of the library, where that is so.
type class struct {
	name   string
	events []string // what the column of events says in rows of the class
	holds  func(t *testing.T, r row, told story) bool
}

var (
	// ofTheProgram is what concerns the Arrangement as a whole, and is in its tables by the day.
	ofTheProgram = class{"of the program", []string{"arrangement_in_force", "pledge"}, func(t *testing.T, r row, _ story) bool {
		first := r.on.Period().From()
		if officers, given := count(t, r.after); given {
			earlier, _ := arrangement.Ceiling().On(first.AddDays(-1))
			now, inForce := arrangement.Ceiling().On(r.on.Period().Last())
			return inForce && now.Value.Int() == officers && earlier.Value != now.Value
		}
		_, before := arrangement.RCMP.NameOn(first.AddDays(-1))
		_, known := arrangement.RCMP.NameOn(first)
		return known && !before
	}}
	// ofTheOrganization is what the organization that asks does with its own mission: no number of Canadian police is in the
	// row, and where the library has the mission, its mandate or its police changes on that day.
	ofTheOrganization = class{"of the organization", []string{"police_component_start", "mandate_end", "authorised", "start", "mandate_strengthened"}, func(t *testing.T, r row, _ story) bool {
		number, given := count(t, r.after)
		ceiling, _ := arrangement.Ceiling().On(r.on.Period().Last())
		if r.before != "" || given && number <= ceiling.Value.Int() {
			return false
		}
		haiti := mission.Haiti()
		if r.mission != haiti.Acronym.English {
			return !given
		}
		day := r.on.Period().From()
		police, _ := haiti.Police.On(day)
		return slices.ContainsFunc(haiti.Mandates, func(m mission.Mandate) bool {
			return !given && (m.Adopted == r.on || m.Period.From() == day)
		}) || given && police.From == day && police.Value.Int() == number
	}}
	// underWay is officers who go, or posts that move, within what is approved: the number is not exceeded, and the row does not
	// change how things stand.
	underWay = class{"under way", []string{"wave", "first_arrival", "start", "relocation"}, func(t *testing.T, r row, told story) bool {
		last := r.on.Period().Last()
		before, _ := count(t, r.before)
		after, _ := count(t, r.after)
		return after >= before && after-before <= told.Proposal.Authorized().At(last) && told.Proposal.On(last) == arrangement.ProposalApproved
	}}
	// nothingChanged is what was offered or planned, and did not come about: the number is the same after it.
	nothingChanged = class{"nothing changed", []string{"wave", "evacuation_offered"}, func(_ *testing.T, r row, _ story) bool {
		return r.before != "" && r.before == r.after
	}}
	// ofOfficers is what befell officers: nobody is approved for it, and where the library tells of a mission in the country, as
	// many are approved on the day after as were on the day before.
	ofOfficers = class{"of officers", []string{"death_hostile", "disaster", "repatriation_remains"}, func(t *testing.T, r row, told story) bool {
		before, _ := count(t, r.before)
		after, _ := count(t, r.after)
		authorized, day := told.Proposal.Authorized(), r.on.Period().From()
		return after <= before && authorized.At(day.AddDays(-1)) == authorized.At(day.AddDays(1)) &&
			told.Proposal.On(day.AddDays(-1)) == told.Proposal.On(day.AddDays(1))
	}}
)

// excused are the other rows, each with its class, and with the case of the country where there is one.
var excused = []struct {
	row   string
	class class
	code  string
}{
	{"UNMIH 1993-10 police_component_start", ofTheOrganization, ""},
	{"CPA 1997-05-20 arrangement_in_force", ofTheProgram, ""},
	{"UNTMIH 1997-11-30 mandate_end", ofTheOrganization, ""},
	{"UNAMET 1999-09 evacuation_offered", nothingChanged, ""},
	{"MINUSTAH 2004-04-30 authorised", ofTheOrganization, ""},
	{"MINUSTAH 2004-06-01 start", ofTheOrganization, ""},
	{"MINUSTAH 2004-07 wave", underWay, "haiti-2004"},
	{"MINUSTAH 2004-08 wave", nothingChanged, ""},
	{"MINUSTAH 2004-09 wave", underWay, "haiti-2004"},
	{"MINUSTAH 2004-10 wave", underWay, "haiti-2004"},
	{"HTI-ELEC05 2005-12-20 death_hostile", ofOfficers, "haiti-2004"},
	{"MINUSTAH 2010-01-12 disaster", ofOfficers, "haiti-2004"},
	{"MINUSTAH 2010-01-19 mandate_strengthened", ofTheOrganization, ""},
	{"MINUSTAH 2010-01-22 repatriation_remains", ofOfficers, "haiti-2004"},
	{"AFG-ALL 2011-03 relocation", underWay, "afghanistan-2010"},
	{"PLEDGE150 2016-08 pledge", ofTheProgram, ""},
	{"MALI-ALL 2019-01 first_arrival", underWay, "mali-2018"},
	{"MONUSCO-2 2021-01 start", underWay, "congo-2019"},
}

func TestEveryRowIsCarriedOrOfAClassThatIsNot(t *testing.T) {
	rows := map[string]row{}
	for _, r := range chronology(t) {
		require.NotContains(t, rows, r.key())
		rows[r.key()] = r
	}
	require.Len(t, rows, 45, "all rows of the chronology")
	require.Len(t, carried, 27)
	require.Len(t, excused, 18)
	require.Len(t, toldApart, 1)
	seen := map[string]bool{}
	for _, c := range carried {
		t.Run(c.row, func(t *testing.T) {
			assert.False(t, seen[c.row])
			seen[c.row] = true
			r, known := rows[c.row]
			require.True(t, known)
			told, known := storyOf(c.code)
			require.True(t, known)
			on := r.on
			if other, apart := toldApart[c.row]; apart {
				require.True(t, other.Period().Overlaps(r.on.Period()))
				on = other
			}
			var found []arrangement.ProposalEvent
			for event := range told.Proposal.Events() {
				if event.Kind == c.kind && event.On == on {
					found = append(found, event)
				}
			}
			require.Len(t, found, 1, "one event of the kind, as precise as the row")
			if after, given := count(t, r.after); given && !found[0].Officers.IsZero() {
				assert.Equal(t, after, found[0].Officers.Int(), "with the number of the row")
			}
		})
	}
	for _, c := range excused {
		t.Run(c.row, func(t *testing.T) {
			assert.False(t, seen[c.row])
			seen[c.row] = true
			r, known := rows[c.row]
			require.True(t, known)
			told, known := storyOf(c.code)
			require.Equal(t, c.code != "", known)
			assert.Contains(t, c.class.events, r.event)
			assert.True(t, c.class.holds(t, r, told), "it is not %s", c.class.name)
		})
	}
	assert.Len(t, seen, len(rows))
}

// TestTheClassesTellRowsApart holds the classes to rows that are none of theirs: a decision is excused by none.
func TestTheClassesTellRowsApart(t *testing.T) {
	rows := map[string]row{}
	for _, r := range chronology(t) {
		rows[r.key()] = r
	}
	for _, c := range carried {
		told, _ := storyOf(c.code)
		r := rows[c.row]
		for _, class := range []class{ofTheProgram, ofTheOrganization, underWay, nothingChanged, ofOfficers} {
			if slices.Contains(class.events, r.event) && class.holds(t, r, told) {
				// What is both is told by an event, which says more.
				assert.Contains(t, []string{"CPMU 2016-06 start", "MINUJUSTH 2017-10-16 start", "MONUSCO-2 2021-04-14 wave"}, c.row, class.name)
			}
		}
	}
	groups := 0
	for key, r := range rows {
		if r.event == "wave" && r.mission == "MINUSTAH" {
			before, _ := count(t, r.before)
			after, _ := count(t, r.after)
			groups += after - before
			require.NotEmpty(t, key)
		}
	}
	haiti, _ := storyOf("haiti-2004")
	assert.LessOrEqual(t, groups, haiti.Proposal.Authorized().At(calendar.MustParse("2004-10-31")), "the groups together are within what was approved")
}

// What is in no row comes from the decision cases, or is on the pages of current operations.
func TestEveryEventIsSoundAndCited(t *testing.T) {
	events := 0
	for _, s := range stories() {
		require.NoError(t, s.Proposal.Request().Check(), s.Code)
		require.True(t, s.Title.Complete(), s.Code)
		for event := range s.Proposal.Events() {
			events++
			require.NoError(t, event.Check(), s.Code)
			require.NoError(t, event.Basis.Check(), s.Code)
			assert.NotZero(t, event.Basis.Source.ID, "%s: %s rests on no source", s.Code, event.On)
			assert.False(t, event.On.Period().From().After(s.Told), "%s: %s is after the last day told", s.Code, event.On)
		}
	}
	assert.Len(t, stories(), 17)
	assert.Equal(t, 70, events)
}
