package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// What the sources say of each case, written apart from the literals: the event, its date as precise as it is known, and
// how far things had come.
const history = `
haiti-1994          receipt 1994 received
haiti-1994          approval 1994-09-28 approved

haiti-2004          receipt 2004-05 received
haiti-2004          reconnaissance 2004-06 examined
haiti-2004          approval 2004-07-06 approved
haiti-2004          announcement 2004-07-06 approved
haiti-2004          increase 2006-06-07 approved
haiti-2004          reduction 2008-04 approved
haiti-2004          announcement 2008-04 approved
haiti-2004          reconnaissance 2010-01-14 approved
haiti-2004          reduction 2014 approved
haiti-2004          increase 2016 approved
haiti-2004          announcement 2017-04-13 approved
haiti-2004          end 2017-10-15 ended

haiti-2017          receipt 2017 received
haiti-2017          approval 2017-10-16 approved
haiti-2017          announcement 2017-11 approved
haiti-2017          end 2019-10-15 ended

cote-d-ivoire-2004  receipt 2004 received
cote-d-ivoire-2004  approval 2004 approved
cote-d-ivoire-2004  end 2013-10 ended

afghanistan-2010    receipt 2010 received
afghanistan-2010    approval 2010-11-16 approved
afghanistan-2010    end 2014-03 ended

congo-2010          receipt 2010 received
congo-2010          approval 2010 approved
congo-2010          end 2013-10 ended

south-sudan-2011    receipt 2011 received
south-sudan-2011    approval 2011 approved
south-sudan-2011    suspension 2013-12 suspended

ukraine-2015        receipt 2015 received
ukraine-2015        approval 2015-07 approved
ukraine-2015        renewal 2016-06 approved
ukraine-2015        renewal 2019-07-08 approved
ukraine-2015        extension 2021-03 approved
ukraine-2015        suspension 2022-02 suspended
ukraine-2015        announcement 2023-04-24 suspended

colombia-2016       receipt 2016-06 received
colombia-2016       referral 2016-07 referred
colombia-2016       approval [2016-07-15..2017-01-10] approved
colombia-2016       announcement 2017-10-30 approved

iraq-2016           receipt 2016 received
iraq-2016           approval 2016-05 approved
iraq-2016           renewal 2017-02-24 approved
iraq-2016           announcement 2017-08-09 approved
iraq-2016           extension 2019-03 approved
iraq-2016           suspension 2020-01-08 suspended

mali-2018           receipt 2018 received
mali-2018           reconnaissance 2018-06 examined
mali-2018           approval 2018-07-05 approved
mali-2018           announcement 2018-07-05 approved
mali-2018           increase 2020 approved
mali-2018           increase 2021 approved
mali-2018           end 2023 ended

congo-2019          receipt 2019 received
congo-2019          reconnaissance 2019-04-15 examined
congo-2019          approval 2020 approved
congo-2019          announcement 2021-04-14 approved
congo-2019          increase 2022 approved

jordan-2004         receipt 2004 received
jordan-2004         approval 2004 approved

cambodia-2015       receipt 2015 received
cambodia-2015       approval 2015-01 approved

haiti-2020          receipt 2020 received
haiti-2020          approval 2020 approved

west-bank-2020      receipt 2020 received
west-bank-2020      approval 2020 approved
west-bank-2020      increase 2021 approved

caribbean-2023      receipt 2023 received
caribbean-2023      approval 2023 approved
`

func TestTheStateAfterEachEvent(t *testing.T) {
	want := map[string][]string{}
	for line := range strings.SplitSeq(strings.TrimSpace(history), "\n") {
		if code, rest, stated := strings.Cut(line, " "); stated {
			want[code] = append(want[code], strings.TrimSpace(rest))
		}
	}
	require.Len(t, want, len(stories()))
	for _, s := range stories() {
		t.Run(s.Code, func(t *testing.T) {
			proposal, err := arrangement.Propose(s.Proposal.Request())
			require.NoError(t, err)
			var got []string
			for event := range s.Proposal.Events() {
				proposal, err = proposal.Advance(event)
				require.NoError(t, err)
				got = append(got, string(event.Kind)+" "+event.On.String()+" "+string(proposal.State()))
			}
			assert.Equal(t, want[s.Code], got)
			assert.True(t, s.Proposal.Equal(proposal), "event by event or all at once is the same")
		})
	}
}

// On the days before, within and after a date that may be more than one day.
func TestTheStateOnADay(t *testing.T) {
	for _, c := range []struct{ code, on, state string }{
		{"haiti-2004", "2004-04-30", ""},
		{"haiti-2004", "2004-05-15", ""}, // it may have come on the 16th
		{"haiti-2004", "2004-05-31", "received"},
		{"haiti-2004", "2004-06-15", ""},
		{"haiti-2004", "2004-06-30", "examined"},
		{"haiti-2004", "2004-07-05", "examined"},
		{"haiti-2004", "2004-07-06", "approved"},
		{"haiti-2004", "2014-06-01", "approved"}, // reduced on a day that nobody knows, which changes no state
		{"haiti-2004", "2017-10-14", "approved"},
		{"haiti-2004", "2017-10-15", "ended"},
		{"colombia-2016", "2016-06-30", "received"},
		{"colombia-2016", "2016-07-01", ""}, // received or referred
		{"colombia-2016", "2016-07-14", ""},
		{"colombia-2016", "2016-07-15", ""}, // or approved
		{"colombia-2016", "2016-07-31", ""}, // referred or approved
		{"colombia-2016", "2017-01-09", ""},
		{"colombia-2016", "2017-01-10", "approved"},
		{"colombia-2016", "2017-01-11", "approved"},
		{"iraq-2016", "2016-04-30", ""},
		{"iraq-2016", "2016-05-30", ""},
		{"iraq-2016", "2016-05-31", "approved"}, // which shows that the request came, in a year of which months are left
		{"iraq-2016", "2020-01-07", "approved"},
		{"iraq-2016", "2020-01-08", "suspended"},
		{"ukraine-2015", "2015-07-30", ""},
		{"ukraine-2015", "2015-07-31", "approved"},
		{"ukraine-2015", "2022-01-31", "approved"},
		{"ukraine-2015", "2022-02-27", ""},
		{"ukraine-2015", "2022-02-28", "suspended"},
		{"ukraine-2015", "2023-04-24", "suspended"},
		{"mali-2018", "2018-07-04", "examined"},
		{"mali-2018", "2018-07-05", "approved"},
		{"mali-2018", "2022-12-31", "approved"},
		{"mali-2018", "2023-01-01", ""},
		{"mali-2018", "2023-12-31", "ended"},
		{"congo-2019", "2019-04-14", ""},
		{"congo-2019", "2019-04-15", "examined"},
		{"congo-2019", "2020-06-30", ""},
		{"congo-2019", "2020-12-31", "approved"},
		{"haiti-2017", "2017-10-15", ""}, // between the missions: when it was asked is not on record
		{"haiti-2017", "2017-10-16", "approved"},
		{"haiti-2017", "2019-10-14", "approved"},
		{"haiti-2017", "2019-10-15", "ended"},
		{"cambodia-2015", "2015-01-30", ""},
		{"cambodia-2015", "2015-01-31", "approved"},
		{"south-sudan-2011", "2013-12-31", "suspended"},
		{"afghanistan-2010", "2014-02-28", "approved"},
		{"afghanistan-2010", "2014-03-31", "ended"},
	} {
		told, known := storyOf(c.code)
		require.True(t, known)
		assert.Equal(t, c.state, string(told.Proposal.On(calendar.MustParse(c.on))), "%s on %s", c.code, c.on)
	}
}

// What the record says of the partners' concurrence, and of what is approved with it. Silence is never a yes.
func TestConsentIsWhatIsOnRecord(t *testing.T) {
	const met, unmet, unknown = policy.Met, policy.Unmet, policy.Unknown
	for _, c := range []struct {
		code, on          string
		consent, approved policy.Verdict
	}{
		{"iraq-2016", "2016-12-31", unknown, unknown}, // 4, and nobody's word
		{"iraq-2016", "2017-02-23", unknown, unknown},
		{"iraq-2016", "2017-02-24", met, met}, // three ministers, each of whom signed
		{"iraq-2016", "2018-07-01", met, met},
		{"iraq-2016", "2019-02-28", met, met},
		{"iraq-2016", "2019-03-01", unknown, met}, // prolonged in this month, from April on, with nobody's word
		{"iraq-2016", "2019-03-31", unknown, met}, // and this day does not rest on it
		{"iraq-2016", "2019-04-01", unknown, unknown},
		{"iraq-2016", "2020-01-08", unknown, unknown},
		{"colombia-2016", "2016-06-30", unknown, unmet}, // nothing is approved yet
		{"colombia-2016", "2016-07-14", unknown, unmet}, // nor can it be yet
		{"colombia-2016", "2016-07-15", unknown, unknown},
		{"colombia-2016", "2016-07-31", unknown, unknown},
		{"colombia-2016", "2017-01-09", unknown, unknown},
		{"colombia-2016", "2017-01-10", met, met}, // two ministers, whichever day it was
		{"colombia-2016", "2017-01-11", met, met},
		{"colombia-2016", "2019-03-31", met, met},
		{"colombia-2016", "2019-04-01", met, unmet}, // nothing is approved any more
		{"ukraine-2015", "2018-01-31", unknown, unknown},
		{"ukraine-2015", "2019-07-08", unknown, unknown},
		{"mali-2018", "2019-08-09", unknown, unknown},
		{"congo-2019", "2021-04-14", unknown, unknown},
		{"haiti-2004", "2006-03-31", "", unknown}, // nobody is known to decide
		{"haiti-2004", "2008-05-01", unknown, unknown},
		{"haiti-2004", "2017-10-15", unknown, unmet},
	} {
		told, known := storyOf(c.code)
		require.True(t, known)
		day := calendar.MustParse(c.on)
		assert.Equal(t, c.consent, told.Proposal.Consent(day).Verdict(), "%s on %s", c.code, c.on)
		assert.Equal(t, c.approved, told.Proposal.Approved(day), "%s on %s", c.code, c.on)
	}
}

// What is overdue rests on limits that the library chose, and on the last day of what was approved.
func TestWhatIsOverdue(t *testing.T) {
	for _, c := range []struct {
		code, on string
		want     []string
	}{
		{"iraq-2016", "2021-01-08", nil},
		{"iraq-2016", "2021-01-09", []string{"resumption 2021-01-08"}},
		{"ukraine-2015", "2023-02-28", nil},
		{"ukraine-2015", "2023-03-01", []string{"resumption 2023-02-28"}},
		{"colombia-2016", "2019-03-31", nil},
		{"colombia-2016", "2019-04-01", []string{"extension 2019-03-31"}},
		{"haiti-2004", "2017-10-14", nil},
		{"mali-2018", "2023-12-31", nil},
		{"congo-2019", "2020-12-31", nil},
	} {
		told, known := storyOf(c.code)
		require.True(t, known)
		var got []string
		for _, due := range told.Proposal.Overdue(calendar.MustParse(c.on)) {
			got = append(got, string(due.Awaits[0])+" "+due.Day.String())
		}
		assert.Equal(t, c.want, got, "%s on %s", c.code, c.on)
	}
}
