package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
)

// carried are the rows of the chronology of public sources that an event of a proposal says, in the order of their
// missions: mission, date and event as they stand there, then the case and the event that carries the row.
var carried = []struct {
	row, code string
	kind      arrangement.ProposalKind
	on        string
}{
	{"UNMIH 1994-09-28 volunteers_sought", "haiti-1994", arrangement.Approval, "1994-09-28"},
	{"MINUSTAH 2004-05 request", "haiti-2004", arrangement.Receipt, "2004-05"},
	{"MINUSTAH 2004-06 reconnaissance", "haiti-2004", arrangement.Reconnaissance, "2004-06"},
	{"MINUSTAH 2004-07-06 announcement", "haiti-2004", arrangement.Announcement, "2004-07-06"},
	{"MINUSTAH 2010-01-14 rapid_assessment", "haiti-2004", arrangement.Reconnaissance, "2010-01-14"},
	{"MINUSTAH 2017-10-15 closure", "haiti-2004", arrangement.End, "2017-10-15"},
	{"AFG-ALL 2010-11-16 mandate_change", "afghanistan-2010", arrangement.Approval, "2010-11-16"},
	{"AFG-ALL 2014-03 closure", "afghanistan-2010", arrangement.End, "2014-03"},
	{"MONUSCO-1 2013-10 withdrawal", "congo-2010", arrangement.End, "2013-10"}, // a withdrawal is before anyone went
	{"UNOCI 2013-10 withdrawal", "cote-d-ivoire-2004", arrangement.End, "2013-10"},
	{"UNMISS 2013-12 suspension", "south-sudan-2011", arrangement.Suspension, "2013-12"},
	{"CPMU 2015-07 short_term_start", "ukraine-2015", arrangement.Approval, "2015-07"}, // the first sign of it
	{"UKRAINE-ALL 2019-07-08 expansion", "ukraine-2015", arrangement.Renewal, "2019-07-08"},
	{"CPMU 2022-02 suspension", "ukraine-2015", arrangement.Suspension, "2022-02"},
	{"CPMU 2023-04-24 resumption_talks", "ukraine-2015", arrangement.Announcement, "2023-04-24"},
	{"COL 2016-06 request", "colombia-2016", arrangement.Receipt, "2016-06"},
	{"COL 2016-07 approval", "colombia-2016", arrangement.Approval, "2016-07"},
	{"IRAQ 2017-02-24 approval", "iraq-2016", arrangement.Renewal, "2017-02-24"},
	{"IRAQ 2017-08-09 announcement", "iraq-2016", arrangement.Announcement, "2017-08-09"},
	{"MALI-ALL 2018-06 assessment_visit", "mali-2018", arrangement.Reconnaissance, "2018-06"},
	{"MALI-ALL 2018-07-05 announcement", "mali-2018", arrangement.Announcement, "2018-07-05"},
	{"MONUSCO-2 2019-04-15 assessment_visit", "congo-2019", arrangement.Reconnaissance, "2019-04-15"},
}

// elsewhere are the other rows, and why they are no matter of a proposal.
var elsewhere = map[string]string{
	"UNMIH 1993-10 police_component_start":     "the head of the mission's own police takes up the post: mission.Event",
	"CPA 1997-05-20 arrangement_in_force":      "of the Arrangement as a whole: arrangement.Term",
	"UNTMIH 1997-11-30 mandate_end":            "the mandate ends, a small party stays: mission.Mandate",
	"UNAMET 1999-09 evacuation_offered":        "declined, and nothing changed: an incident, mission/support",
	"MINUSTAH 2004-04-30 authorised":           "the Security Council creates the mission: mission.Mandate",
	"MINUSTAH 2004-06-01 start":                "the mission takes over: mission.Mandate",
	"MINUSTAH 2004-07 wave":                    "a group goes: mission.Deployment",
	"MINUSTAH 2004-08 wave":                    "a group was planned, and none is seen to have gone: mission.Deployment",
	"MINUSTAH 2004-09 wave":                    "a group goes: mission.Deployment",
	"MINUSTAH 2004-10 wave":                    "a group goes: mission.Deployment",
	"HTI-ELEC05 2005-12-20 death_hostile":      "an incident: mission/support",
	"MINUSTAH 2008-04 refill_planned":          "positions are filled within the number approved: mission.Establishment",
	"MINUSTAH 2010-01-12 disaster":             "an incident: mission.Incident",
	"MINUSTAH 2010-01-19 mandate_strengthened": "the Security Council authorizes more police of all countries: mission.Mandate",
	"MINUSTAH 2010-01-22 repatriation_remains": "what follows an incident: mission/support",
	"AFG-ALL 2011-03 relocation":               "posts move from one city to another within what is approved: mission.Establishment",
	"CPMU 2016-06 start":                       "longer tours begin within what is approved: mission.Deployment",
	"PLEDGE150 2016-08 pledge":                 "of the program as a whole: arrangement.Ceiling",
	"MINUSTAH 2017-04-13 final_extension":      "the Security Council gives six last months: mission.Mandate",
	"MINUJUSTH 2017-10-16 start":               "another mission; nothing of its request is on record",
	"MALI-ALL 2019-01 first_arrival":           "the first arrive: mission.Deployment",
	"MONUSCO-2 2021-01 start":                  "the first five arrive: mission.Deployment",
	"MONUSCO-2 2021-04-14 wave":                "eight more arrive: mission.Deployment",
}

func TestEveryRowIsCarriedOrSaysWhyNot(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range carried {
		assert.False(t, seen[c.row], c.row)
		seen[c.row] = true
		told, known := storyOf(c.code)
		require.True(t, known, c.row)
		found := 0
		for event := range told.Proposal.Events() {
			if event.Kind == c.kind && event.On.String() == c.on {
				found++
			}
		}
		assert.Equal(t, 1, found, c.row)
	}
	for row, reason := range elsewhere {
		assert.False(t, seen[row], row)
		seen[row] = true
		assert.NotEmpty(t, reason)
	}
	assert.Len(t, carried, 22)
	assert.Len(t, elsewhere, 23)
	assert.Len(t, seen, 45, "all rows of the chronology")
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
			assert.False(t, event.On.Period().From().After(s.Told), "%s: %s is after the last day told", s.Code, event.On)
		}
	}
	assert.Len(t, stories(), 15)
	assert.Equal(t, 60, events)
}
