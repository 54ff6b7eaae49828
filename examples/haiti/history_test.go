package main

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

func assembled(t *testing.T, day string) dossier {
	t.Helper()
	d, err := assemble(context.Background(), calendar.MustParse(day))
	require.NoError(t, err)
	return d
}

// section is the text of one numbered section of the dossier.
func section(t *testing.T, text, number string) string {
	t.Helper()
	_, text, found := strings.Cut(text, "\n"+number+". ")
	require.True(t, found, number)
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if i > 1 && line != "" && strings.Trim(line, "-") == "" {
			return strings.Join(lines[:i-1], "\n")
		}
	}
	return text
}

func TestTheProposalOnADay(t *testing.T) {
	for day, want := range map[string]struct {
		state    arrangement.ProposalState
		approved int
		consent  policy.Verdict
	}{
		"2004-05-30": {"", 0, policy.Unmet},
		"2004-05-31": {arrangement.ProposalReceived, 0, policy.Unmet},
		"2004-06-29": {arrangement.ProposalReceived, 0, policy.Unmet},
		"2004-06-30": {arrangement.ProposalExamined, 0, policy.Unmet},
		"2004-07-05": {arrangement.ProposalExamined, 0, policy.Unmet},
		"2004-07-06": {arrangement.ProposalApproved, 100, policy.Unknown},
		"2006-06-06": {arrangement.ProposalApproved, 100, policy.Unknown},
		"2006-06-07": {arrangement.ProposalApproved, 101, policy.Unknown},
		"2008-04-29": {arrangement.ProposalApproved, 101, policy.Unknown},
		"2008-05-01": {arrangement.ProposalApproved, 100, policy.Unknown},
		"2014-06-30": {arrangement.ProposalApproved, 85, policy.Unknown},
		"2017-06-30": {arrangement.ProposalApproved, 90, policy.Unknown},
		"2017-10-15": {arrangement.ProposalEnded, 0, policy.Unmet},
	} {
		t.Run(day, func(t *testing.T) {
			h := assembled(t, day).History
			assert.Equal(t, want.state, h.State)
			assert.Equal(t, want.approved, h.Approved.At(calendar.MustParse(day)))
			assert.Equal(t, want.consent, h.Verdict, "silence is not consent")
			assert.Empty(t, h.Overdue)
		})
	}
}

func TestTheProposalAgainstTheCeiling(t *testing.T) {
	h := assembled(t, "2008-05-01").History
	assert.Equal(t, policy.Met, h.Within)
	assert.Equal(t, 100, h.Most)
	assert.Equal(t, 100, h.Room, "100 of 200 are approved")
	for finding := range h.Consent.Findings() {
		assert.Equal(t, policy.Unknown, finding.Verdict(), finding.Rule)
	}
}

func TestWhatIsOverdueIsPrinted(t *testing.T) {
	d := assembled(t, "2008-05-01")
	suspended, err := d.History.Proposal.Advance(arrangement.ProposalEvent{
		Kind: arrangement.Suspension, On: calendar.MustParsePartial("2008-05-01"),
		Basis: policy.Assume(bilingual.Text{English: "made up for the test", French: "inventé pour le test"}),
	})
	require.NoError(t, err)
	late := calendar.On(2009, time.May, 2)
	d.History.Due, d.History.Overdue = suspended.Due(late), suspended.Overdue(late)
	text := section(t, d.print(language.English), "3")
	assert.Contains(t, text, "Overdue: 1\u00a0item.")
	assert.Contains(t, text, "resumption or end, due May 1, 2009")
}

// Every event, its state and every number stand in the text as in the data, in both languages.
func TestTheHistoryIsTheSameInJSONAndInText(t *testing.T) {
	for _, day := range []string{"2004-06-15", "2005-01-01", "2008-05-01", "2020-01-01"} {
		_, data, _ := execute(t, "-json", "-on", day)
		var d dossier
		require.NoError(t, json.Unmarshal([]byte(data), &d))
		for lang, tag := range map[string]language.Tag{"en": language.English, "fr": language.French} {
			_, text, _ := execute(t, "-on", day, "-lang", lang)
			assert.Equal(t, text, d.print(tag), day)
			told := strings.Join(strings.Fields(section(t, text, "3")), " ")
			i := 0
			for event := range d.History.Proposal.Events() {
				line := event.In(tag) + " → " + d.History.States[i].Title().In(tag)
				assert.Contains(t, told, strings.Join(strings.Fields(line), " "))
				i++
			}
			assert.Len(t, d.History.States, i)
			for step := range d.History.Approved.Steps() {
				assert.Contains(t, told, strings.Join(strings.Fields(step.From.In(tag)), " "))
			}
		}
	}
}

// Where the mission has ended, nobody is said to withhold what nobody is asked.
func TestOnceItHasEndedNoConsentIsAskedFor(t *testing.T) {
	for tag, want := range map[language.Tag]string{
		language.English: "- Proposal: ended on this day.\n", language.French: "- Proposition\u00a0: terminée ce jour-là.\n",
	} {
		after := assembled(t, "2017-10-15")
		assert.Contains(t, after.print(tag), want)
		before := assembled(t, "2017-10-14")
		assert.NotContains(t, before.print(tag), want)
	}
}
