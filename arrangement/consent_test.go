package arrangement_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// told is the proposal of events, each "kind on", with a + before a kind for the concurrence of all three in 2008.
func told(t testing.TB, events ...string) arrangement.Proposal {
	t.Helper()
	var all []arrangement.ProposalEvent
	for _, event := range events {
		kind, on, _ := strings.Cut(event, " ")
		e := happens(strings.TrimPrefix(kind, "+"), on)
		if strings.HasPrefix(kind, "+") {
			e.Concurring = []arrangement.Partner{arrangement.PublicSafety, arrangement.ForeignAffairs, arrangement.Development}
		}
		all = append(all, e)
	}
	proposal, err := arrangement.ReplayProposal(asked("2008-01"), all...)
	require.NoError(t, err)
	return proposal
}

func TestConsent(t *testing.T) {
	begun := []string{"receipt 2008-01", "referral 2008-02-01"}
	given := append(begun[:2:2], "concurrence-given:foreign-affairs 2008-02-10", "concurrence-given:development 2008-02-11",
		"concurrence-given:public-safety 2008-02-12")
	approved := append(given[:5:5], "approval 2008-03-01")
	met, unmet, unknown := policy.Met, policy.Unmet, policy.Unknown
	for name, c := range map[string]struct {
		events []string
		days   map[string]policy.Verdict
	}{
		"nothing was received":       {nil, map[string]policy.Verdict{"2008-05-01": unknown}},
		"all are silent":             {begun, map[string]policy.Verdict{"2008-02-01": unknown, "2018-02-01": unknown}},
		"all are silent to approval": {append(begun[:2:2], "approval 2008-03-01"), map[string]policy.Verdict{"2008-03-01": unknown}},
		"one by one": {given, map[string]policy.Verdict{
			"2008-02-11": unknown, "2008-02-12": met, "2008-02-29": met,
		}},
		"one withholds": {append(given[:5:5], "concurrence-withheld 2008-02-20"), map[string]policy.Verdict{
			"2008-02-19": met, "2008-02-20": unmet, "2008-02-29": unmet,
		}},
		"one withholds, on a day that nobody knows": {append(given[:5:5], "concurrence-withheld 2008-03"), map[string]policy.Verdict{
			"2008-02-29": met, "2008-03-01": unmet, "2008-03-31": unmet,
		}},
		"one gives, on a day that nobody knows": {append(given[:4:4], "concurrence-given 2008-03"), map[string]policy.Verdict{
			"2008-03-30": unknown, "2008-03-31": met,
		}},
		"a later event shows that it came before": {append(given[:4:4], "concurrence-given 2008-03", "reconnaissance 2008-03-10"), map[string]policy.Verdict{
			"2008-03-09": unknown, "2008-03-10": met,
		}},
		"it comes around on the same day": {append(given[:5:5], "concurrence-withheld 2008-02-20", "concurrence-given 2008-02-20"), map[string]policy.Verdict{
			"2008-02-19": met, "2008-02-20": met,
		}},
		"what was said before the referral does not answer it": {append(given[:5:5], "referral 2008-02-20"), map[string]policy.Verdict{
			"2008-02-19": met, "2008-02-20": unknown,
		}},
		"approved with it":              {approved, map[string]policy.Verdict{"2008-02-29": met, "2008-03-01": met, "2020-01-01": met}},
		"taken back after the approval": {append(approved[:6:6], "concurrence-withheld 2008-04-01"), map[string]policy.Verdict{"2008-03-31": met, "2008-04-01": unmet}},
		"given after the approval":      {append(given[:4:4], "approval 2008-03-01", "concurrence-given 2008-03-02"), map[string]policy.Verdict{"2008-03-01": unknown, "2008-03-02": unmet}},
		"given before and said again after the approval": {append(approved[:6:6], "concurrence-given 2008-03-05"), map[string]policy.Verdict{
			"2008-03-04": met, "2008-03-05": met, "2008-03-06": met,
		}},
		"given by the day of the approval, which stands before it": {append(given[:4:4], "approval 2008-03-10", "concurrence-given 2008-03-10"), map[string]policy.Verdict{
			"2008-03-09": unknown, "2008-03-10": met,
		}},
		"given in the month of the approval, which stands before it": {append(given[:4:4], "approval 2008-03", "concurrence-given 2008-03"), map[string]policy.Verdict{
			"2008-03-30": unknown, "2008-03-31": unknown,
		}},
		"given on the last day that may be that of the approval, which stands before it": {
			append(given[:4:4], "approval [2008-02-20..2008-03-10]", "concurrence-given 2008-03-10"), map[string]policy.Verdict{"2008-03-09": unknown, "2008-03-10": unknown},
		},
		"given on the first day that may be that of the approval, which stands before it": {
			append(given[:4:4], "approval [2008-02-20..2008-03-10]", "concurrence-given 2008-02-20"), map[string]policy.Verdict{"2008-02-19": unknown, "2008-02-20": met},
		},
		"given in the month of the approval, whose day is known": {append(given[:4:4], "approval 2008-03-10", "concurrence-given 2008-03"), map[string]policy.Verdict{
			"2008-03-30": unknown, "2008-03-31": unknown,
		}},
		"given on the day of the approval or the day after": {append(given[:4:4], "approval 2008-03-10", "concurrence-given [2008-03-10..2008-03-11]"), map[string]policy.Verdict{
			"2008-03-10": unknown, "2008-03-11": unknown,
		}},
		"given on the day after the approval or the next one": {append(given[:4:4], "approval 2008-03-10", "concurrence-given [2008-03-11..2008-03-12]"), map[string]policy.Verdict{
			"2008-03-11": unknown, "2008-03-12": unmet,
		}},
		"given in the month of the approval, and what stands before and after it shows that it was on the same day": {
			append(given[:4:4], "approval 2008-03-10", "concurrence-given 2008-03", "reconnaissance 2008-03-10"), map[string]policy.Verdict{"2008-03-09": unknown, "2008-03-10": met},
		},
		"withheld in the month of the approval, which stands before it": {append(approved[:5:5], "approval 2008-03", "concurrence-withheld 2008-03"), map[string]policy.Verdict{
			"2008-02-29": met, "2008-03-31": unmet,
		}},
		"an increase that nobody was asked for": {append(approved[:6:6], "increase 2008-04-01"), map[string]policy.Verdict{"2008-03-31": met, "2008-04-01": unknown}},
		"an increase that all signed":           {append(approved[:6:6], "+increase 2008-04-01"), map[string]policy.Verdict{"2008-04-01": met}},
		"all concur in a change that is refused, and nobody was asked for the next": {
			append(approved[:6:6], "referral 2008-04-01", "concurrence-given:foreign-affairs 2008-04-02", "concurrence-given:development 2008-04-02",
				"concurrence-given:public-safety 2008-04-02", "refusal 2008-04-03", "increase 2008-04-10"),
			map[string]policy.Verdict{"2008-03-31": met, "2008-04-01": unknown, "2008-04-02": met, "2008-04-09": met, "2008-04-10": unknown},
		},
		"all concur in a change that is a reduction, and nobody was asked for the next": {
			append(approved[:6:6], "referral 2008-04-01", "concurrence-given:foreign-affairs 2008-04-02", "concurrence-given:development 2008-04-02",
				"concurrence-given:public-safety 2008-04-02", "reduction 2008-04-03", "increase 2008-04-10"),
			map[string]policy.Verdict{"2008-04-02": met, "2008-04-09": met, "2008-04-10": unknown},
		},
		"one withholds, and it is refused": {
			append(given[:4:4], "concurrence-withheld 2008-02-20", "refusal 2008-03-01"),
			map[string]policy.Verdict{"2008-03-01": unmet, "2014-01-01": unmet},
		},
		"refused before all had answered": {
			append(given[:4:4], "refusal 2008-03-01"), map[string]policy.Verdict{"2008-03-01": unknown, "2014-01-01": unknown},
		},
		"one gives between two days": {append(given[:4:4], "concurrence-given [2008-02-20..2008-03-10]"), map[string]policy.Verdict{
			"2008-02-20": unknown, "2008-03-09": unknown, "2008-03-10": met, "2008-03-11": met,
		}},
		"one withholds between two days": {append(given[:5:5], "concurrence-withheld [2008-02-20..2008-03-10]"), map[string]policy.Verdict{
			"2008-02-19": met, "2008-02-20": unmet, "2008-03-09": unmet, "2008-03-10": unmet, "2008-03-11": unmet,
		}},
		"an approval between two days that all signed": {append(begun[:2:2], "+approval [2008-02-20..2008-03-10]"), map[string]policy.Verdict{
			"2008-02-19": unknown, "2008-02-20": unknown, "2008-03-09": unknown, "2008-03-10": met, "2008-03-11": met,
		}},
		"an approval that all signed": {append(begun[:2:2], "+approval 2008-03"), map[string]policy.Verdict{"2008-03-30": unknown, "2008-03-31": met}},
	} {
		t.Run(name, func(t *testing.T) {
			proposal := told(t, c.events...)
			for on, want := range c.days {
				assert.Equal(t, want, proposal.Consent(day(t, on)).Verdict(), on)
			}
		})
	}
	t.Run("before the parts are known nobody is asked, and nothing is met", func(t *testing.T) {
		proposal := told(t, approved...)
		assert.Equal(t, policy.Verdict(""), proposal.Consent(calendar.On(2006, time.March, 31)).Verdict())
	})
	t.Run("an approval of before that time is unknown", func(t *testing.T) {
		approval := happens("approval:2004-07-01/2005-07-01", "2004-06-01")
		approval.Concurring = []arrangement.Partner{arrangement.PublicSafety}
		early := arrangement.MustReplayProposal(asked("2004-05"), happens("receipt", "2004-05"), happens("referral", "2004-05"), approval)
		assert.Equal(t, policy.Unmet, early.Approved(day(t, "2004-06-30")))
		assert.Equal(t, policy.Unknown, early.Approved(day(t, "2004-07-01")))
	})
	t.Run("whether the agency was still asked turns on the day of the decision", func(t *testing.T) {
		foreign, agency, safety := arrangement.ForeignAffairs, arrangement.Development, arrangement.PublicSafety
		two, three := []arrangement.Partner{foreign, safety}, []arrangement.Partner{foreign, agency, safety}
		for name, c := range map[string]struct {
			concurring      []arrangement.Partner
			before, on      string // of the referral, and of the decision
			after           string // of an event after it, if any
			want, takenBack policy.Verdict
		}{
			"the year, without the agency":                  {two, "2013-01-01", "2013", "", unknown, unmet},
			"the year, and all three":                       {three, "2013-01-01", "2013", "", met, unmet},
			"the year, and the agency alone":                {three[1:2], "2013-01-01", "2013", "", unknown, unmet},
			"the month, without the agency":                 {two, "2013-01-01", "2013-06", "", unknown, unmet},
			"the month before":                              {two, "2013-01-01", "2013-05", "", unknown, unmet},
			"the month after":                               {two, "2013-01-01", "2013-07", "", met, unmet},
			"the day before the merger":                     {two, "2013-01-01", "2013-06-25", "", unknown, unmet},
			"the day of the merger":                         {two, "2013-01-01", "2013-06-26", "", met, unmet},
			"the day after the merger":                      {two, "2013-01-01", "2013-06-27", "", met, unmet},
			"the year, referred on the day before the end":  {two, "2013-06-25", "2013", "", unknown, unmet},
			"the year, referred on the day of the merger":   {two, "2013-06-26", "2013", "", met, unmet},
			"the year, and it was there on the last day":    {two, "2013-01-01", "2013", "2013-06-25", unknown, unmet},
			"the year before the parts are known, and all":  {three, "2006-01-01", "2006", "", unknown, unknown},
			"the year of it, referred on the day before":    {three, "2006-03-31", "2006", "", unknown, unknown},
			"the year of it, referred on the first day":     {three, "2006-04-01", "2006", "", met, unmet},
			"two days, the last on the day before":          {two, "2013-01-01", "[2013-05-10..2013-06-25]", "", unknown, unmet},
			"two days, the last on the day of the merger":   {two, "2013-01-01", "[2013-05-10..2013-06-26]", "", unknown, unmet},
			"two days, the last on the day after":           {two, "2013-01-01", "[2013-05-10..2013-06-27]", "", unknown, unmet},
			"two days, the first on the day before":         {two, "2013-01-01", "[2013-06-25..2013-08-10]", "", unknown, unmet},
			"two days, the first on the day of the merger":  {two, "2013-01-01", "[2013-06-26..2013-08-10]", "", met, unmet},
			"two days, the first on the day after":          {two, "2013-01-01", "[2013-06-27..2013-08-10]", "", met, unmet},
			"two days about the merger, and all three":      {three, "2013-01-01", "[2013-06-25..2013-06-26]", "", met, unmet},
			"two days about the merger, and the agency":     {three[1:2], "2013-01-01", "[2013-06-25..2013-06-26]", "", unknown, unmet},
			"two days, referred on the day of the merger":   {two, "2013-06-26", "[2013-05-10..2013-08-10]", "", met, unmet},
			"two days, referred on the day before":          {two, "2013-06-25", "[2013-05-10..2013-08-10]", "", unknown, unmet},
			"two days, and it was there on the day before":  {three, "2013-01-01", "[2013-05-10..2013-08-10]", "2013-06-25", met, unmet},
			"two days about a new term, and two of two":     {two, "2015-01-01", "[2016-03-20..2016-04-10]", "", met, unmet},
			"two days about a new term, and one of two":     {two[:1], "2015-01-01", "[2016-03-20..2016-04-10]", "", unknown, unmet},
			"two days about the first term, and all":        {three, "2006-01-01", "[2006-03-31..2006-05-10]", "", unknown, unknown},
			"two days from the first term on, and all":      {three, "2006-01-01", "[2006-04-01..2006-05-10]", "", met, unmet},
			"the last year of the calendar, and two of two": {two, "9999-01-01", "9999", "", met, unmet},
		} {
			t.Run(name, func(t *testing.T) {
				approval := happens("approval:2006-01-01/..", c.on)
				approval.Concurring = c.concurring
				if c.on == "9999" { // when the ministers are asked, each for herself
					approval.Ministers = []arrangement.Office{foreignOffice, aidOffice, safetyOffice}
				}
				events := []arrangement.ProposalEvent{happens("receipt", "2006"), happens("referral", c.before), approval}
				if c.after != "" {
					events = append(events, happens("reconnaissance", c.after))
				}
				proposal := arrangement.MustReplayProposal(asked("2006"), events...)
				end := calendar.On(9999, time.December, 31)
				decision := proposal.Consent(end)
				assert.Equal(t, c.want, decision.Verdict())
				assert.Equal(t, c.want, proposal.Approved(end))
				// It is as the decisions of all the days that this may have been, taken together.
				wants := map[policy.Verdict]bool{}
				from := day(t, c.before)
				for on := range calendar.MustParsePartial(c.on).Period().All() {
					if !on.Before(from) && (c.after == "" || !on.After(day(t, c.after))) {
						exact := approval
						exact.On = calendar.Exactly(on)
						if !on.Before(calendar.On(2013, time.June, 26)) {
							exact.Concurring = slices.DeleteFunc(slices.Clone(c.concurring), func(p arrangement.Partner) bool { return p == agency })
						}
						wants[arrangement.MustReplayProposal(asked("2006"), happens("receipt", "2006"), events[1], exact).Consent(end).Verdict()] = true
					}
				}
				assert.Equal(t, c.want == met, len(wants) == 1 && wants[met], wants)

				back, err := proposal.Advance(happens("concurrence-withheld:public-safety", end.String()))
				require.NoError(t, err)
				assert.Equal(t, c.takenBack, back.Consent(end).Verdict(), "taken back")
			})
		}
		approval := happens("approval:2006-01-01/..", "2013")
		approval.Concurring = two
		proposal := arrangement.MustReplayProposal(asked("2006"), happens("receipt", "2006"), happens("referral", "2013-01-01"), approval)
		var lines []bilingual.Text
		for finding := range proposal.Consent(day(t, "2014-01-01")).Blocking() {
			lines = append(lines, bilingual.Both(finding.Explain))
		}
		assert.Equal(t, []bilingual.Text{{
			English: "Concurrence of the development agency: unknown, missing fact: exact day of the decision",
			French:  "Assentiment de l'agence de développement\u00a0: inconnu, renseignement manquant\u00a0: jour exact de la décision",
		}}, lines)
	})
	t.Run("whether departments or ministers are asked turns on the day, too", func(t *testing.T) {
		both := []arrangement.Partner{arrangement.ForeignAffairs, arrangement.PublicSafety}
		three := []arrangement.Office{foreignOffice, aidOffice, safetyOffice}
		for name, c := range map[string]struct {
			on         string
			concurring []arrangement.Partner
			ministers  []arrangement.Office
			want       policy.Verdict
		}{
			"both departments, by the day before":             {"[2017-01-10..2017-02-23]", both, nil, met},
			"both departments, by the day":                    {"[2017-01-10..2017-02-24]", both, nil, unknown},
			"both departments, by the day after":              {"[2017-01-10..2017-02-25]", both, nil, unknown},
			"the ministers, by the day":                       {"[2017-01-10..2017-02-24]", nil, three, unknown},
			"the ministers, from the day before on":           {"[2017-02-23..2017-03-10]", nil, three, unknown},
			"the ministers, from the day on":                  {"[2017-02-24..2017-03-10]", nil, three, met},
			"the ministers, from the day after on":            {"[2017-02-25..2017-03-10]", nil, three, met},
			"both departments, from the day on":               {"[2017-02-24..2017-03-10]", both, nil, unknown},
			"all of them, on either day":                      {"[2017-02-23..2017-02-24]", both, three, met},
			"all of them but one minister, on either day":     {"[2017-02-23..2017-02-24]", both, three[:2], met}, // the department has no other
			"all of them but another minister, on either day": {"[2017-02-23..2017-02-24]", both, three[1:], unknown},
		} {
			t.Run(name, func(t *testing.T) {
				approval := by(happens("approval:2017-01-01/..", c.on), c.ministers...)
				approval.Concurring = c.concurring
				proposal, err := arrangement.ReplayProposal(asked("2016"), happens("receipt", "2016"), happens("referral", "2016-12-01"), approval)
				require.NoError(t, err)
				end := calendar.On(2018, time.January, 1)
				assert.Equal(t, c.want, proposal.Consent(end).Verdict())
				assert.Equal(t, c.want, proposal.Approved(end))
			})
		}
	})
	t.Run("what is known of the day of the decision from elsewhere", func(t *testing.T) {
		approval := happens("approval:2006-01-01/..", "2013")
		approval.Concurring = []arrangement.Partner{arrangement.ForeignAffairs, arrangement.PublicSafety}
		end := calendar.On(2014, time.January, 1)
		late := arrangement.MustReplayProposal(asked("2013-07"), happens("receipt", "2013"), approval)
		assert.Equal(t, met, late.Consent(end).Verdict(), "the request came after the merger")
		early := arrangement.MustReplayProposal(asked("2013-06"), happens("receipt", "2013"), approval)
		assert.Equal(t, unknown, early.Consent(end).Verdict(), "or it may have come before")
		refused, err := early.Advance(happens("concurrence-withheld:development", "2013-06-25"))
		require.NoError(t, err)
		assert.Equal(t, unmet, refused.Consent(end).Verdict(), "the agency still decided when it took its word back")
	})
	t.Run("what may have been decided later may lack what was given before", func(t *testing.T) {
		approval := happens("approval", "2008-06-10")
		approval.Concurring = []arrangement.Partner{arrangement.ForeignAffairs, arrangement.Development, arrangement.PublicSafety}
		proposal := arrangement.MustReplayProposal(asked("2008"), happens("receipt", "2008"), approval, happens("increase", "2008-08"))
		for on, want := range map[string]policy.Verdict{"2008-06-10": met, "2008-07-31": met, "2008-08-01": unknown, "2008-08-15": unknown, "2008-08-31": unknown} {
			assert.Equal(t, want, proposal.Consent(day(t, on)).Verdict(), on)
		}
	})
	t.Run("each silent partner is named", func(t *testing.T) {
		var silent []string
		for f := range told(t, given[:3]...).Consent(may1).Findings() {
			if f.Verdict() == policy.Unknown {
				silent = append(silent, f.Rule)
			}
		}
		assert.Equal(t, []string{"arrangement/concurrence/development", "arrangement/concurrence/public-safety"}, silent)
	})
}

func TestApproved(t *testing.T) {
	approved := []string{"receipt 2008-01", "referral 2008-02-01", "+approval 2008-06-10"}
	met, unmet, unknown := policy.Met, policy.Unmet, policy.Unknown
	for name, c := range map[string]struct {
		events []string
		days   map[string]policy.Verdict
	}{
		"nothing was decided": {approved[:2], map[string]policy.Verdict{"2007-01-01": unmet, "2008-01-01": unmet, "2008-07-01": unmet}},
		"approved": {approved, map[string]policy.Verdict{
			"2008-06-10": unmet, "2008-06-30": unmet, "2008-07-01": met, "2009-03-31": met, "2009-04-01": unmet,
		}},
		"approved, and one did not sign": {append(approved[:2:2], "approval 2008-06-10"), map[string]policy.Verdict{
			"2008-06-30": unmet, "2008-07-01": unknown, "2009-04-01": unmet,
		}},
		"approved on a day that nobody knows": {append(approved[:2:2], "+approval 2008-07"), map[string]policy.Verdict{
			"2008-06-30": unmet, "2008-07-01": unknown, "2008-07-30": unknown, "2008-07-31": met,
		}},
		"approved between two days": {append(approved[:2:2], "+approval [2008-06-20..2008-07-15]"), map[string]policy.Verdict{
			"2008-06-19": unmet, "2008-06-20": unknown, "2008-07-14": unknown, "2008-07-15": met, "2009-03-31": met, "2009-04-01": unmet,
		}},
		"ended between two days": {append(approved[:3:3], "end [2008-08-20..2008-09-10]"), map[string]policy.Verdict{
			"2008-08-19": met, "2008-08-20": unknown, "2008-09-09": unknown, "2008-09-10": unmet,
		}},
		"suspended": {append(approved[:3:3], "suspension 2008-08-01"), map[string]policy.Verdict{"2008-08-01": met}},
		"ended":     {append(approved[:3:3], "end 2008-08-01"), map[string]policy.Verdict{"2008-07-31": met, "2008-08-01": unmet}},
		"ended on a day that nobody knows": {append(approved[:3:3], "end 2008-08"), map[string]policy.Verdict{
			"2008-07-31": met, "2008-08-01": unknown, "2008-08-31": unmet,
		}},
		"taken back": {append(approved[:3:3], "concurrence-withheld 2008-08-01"), map[string]policy.Verdict{"2008-07-31": met, "2008-08-01": unmet}},
		"taken back on a day that nobody knows": {append(approved[:3:3], "concurrence-withheld 2008-08"), map[string]policy.Verdict{
			"2008-07-31": met, "2008-08-01": unknown, "2008-08-30": unknown, "2008-08-31": unmet,
		}},
		"one did not sign, and one takes it back on a day that nobody knows": {
			append(approved[:2:2], "approval 2008-06-10", "concurrence-withheld 2008-08"), map[string]policy.Verdict{"2008-07-31": unknown, "2008-08-01": unknown, "2008-08-31": unmet},
		},
		"extended in silence":                                 {append(approved[:3:3], "extension 2009-01-01"), map[string]policy.Verdict{"2008-12-31": met, "2009-01-01": met, "2009-03-31": met, "2009-04-01": unknown}},
		"renewed in silence for later days":                   {append(approved[:3:3], "renewal 2009-01-01"), map[string]policy.Verdict{"2009-01-01": met, "2009-03-31": met, "2009-04-01": unmet, "2010-01-01": unknown}},
		"extended on a day that nobody knows, for later days": {append(approved[:3:3], "extension 2009-01"), map[string]policy.Verdict{"2009-01-01": met, "2009-01-31": met, "2009-04-01": unknown}},
		"extended and signed after an increase in silence":    {append(approved[:3:3], "increase 2008-08-01", "+extension 2009-01-01"), map[string]policy.Verdict{"2008-07-31": met, "2008-08-01": unknown, "2009-04-01": unknown}},
		"renewed and signed after an increase in silence":     {append(approved[:3:3], "increase 2008-08-01", "+renewal 2009-01-01"), map[string]policy.Verdict{"2009-01-01": unknown, "2010-01-01": met}},
		"taken back, then renewed and signed for later days": {append(approved[:3:3], "concurrence-withheld 2008-08-01", "referral 2008-08-02", "+renewal 2008-08-03"), map[string]policy.Verdict{
			"2008-07-31": met, "2008-08-01": unmet, "2008-08-03": unmet, "2009-03-31": unmet, "2010-01-01": met,
		}},
		"a change is refused": {
			append(approved[:3:3], "referral 2008-08-01", "concurrence-withheld 2008-08-02", "refusal 2008-08-03"),
			map[string]policy.Verdict{"2008-08-02": met, "2008-08-03": met, "2009-03-31": met, "2009-04-01": unmet},
		},
		"a change is refused on a day that nobody knows, and the next is silent": {
			append(approved[:3:3], "referral 2008-08-01", "refusal 2008-08", "increase 2008-09-01"),
			map[string]policy.Verdict{"2008-08-02": met, "2008-08-31": met, "2008-09-01": unknown},
		},
		"extended, and signed":           {append(approved[:3:3], "+extension 2009-01-01"), map[string]policy.Verdict{"2009-01-01": met, "2009-12-31": met, "2010-01-01": unmet}},
		"a change is before them":        {append(approved[:3:3], "referral 2009-01-01"), map[string]policy.Verdict{"2009-01-01": met}},
		"a renewal is a new beginning":   {append(approved[:2:2], "approval 2008-06-10", "+renewal 2009-01-01"), map[string]policy.Verdict{"2008-12-31": unknown, "2009-01-01": unknown, "2009-04-01": unmet, "2010-01-01": met}},
		"reduced":                        {append(approved[:3:3], "reduction 2008-08"), map[string]policy.Verdict{"2008-08-01": unknown, "2008-08-31": met}},
		"refused on a day nobody knows":  {append(approved[:2:2], "refusal 2008-07"), map[string]policy.Verdict{"2008-07-01": unmet}},
		"withheld to a change":           {append(approved[:3:3], "referral 2008-08-01", "concurrence-withheld 2008-08-02"), map[string]policy.Verdict{"2008-08-02": met}},
		"an increase without the others": {append(approved[:3:3], "increase 2008-08-01", "suspension 2008-08-02"), map[string]policy.Verdict{"2008-08-02": unknown}},
	} {
		t.Run(name, func(t *testing.T) {
			proposal := told(t, c.events...)
			for on, want := range c.days {
				assert.Equal(t, want, proposal.Approved(day(t, on)), on)
			}
			assert.Equal(t, policy.Unknown, proposal.Approved(calendar.Date{}), "no date")
		})
	}
}

func TestAuthorized(t *testing.T) {
	approved := []string{"receipt 2008-01", "referral 2008-02-01", "approval 2008-06-10"}
	for name, c := range map[string]struct {
		events []string
		want   string
	}{
		"nothing was decided":        {approved[:2], ""},
		"approved":                   {approved, "20 from 2008-07-01, 0 from 2009-04-01"},
		"approved in a month":        {append(approved[:2:2], "approval 2008-07"), "20 from 2008-07-31, 0 from 2009-04-01"},
		"approved between two days":  {append(approved[:2:2], "approval [2008-06-20..2008-07-15]"), "20 from 2008-07-15, 0 from 2009-04-01"},
		"increased between two days": {append(approved[:3:3], "increase [2008-08-20..2008-09-10]"), "20 from 2008-07-01, 30 from 2008-09-10, 0 from 2009-04-01"},
		"reduced between two days":   {append(approved[:3:3], "reduction [2008-08-20..2008-09-10]"), "20 from 2008-07-01, 10 from 2008-09-10, 0 from 2009-04-01"},
		"increased between two days, and ended on one between them": {
			append(approved[:3:3], "increase [2008-08-20..2008-09-10]", "end 2008-09-01"), "20 from 2008-07-01, 0 from 2008-09-01",
		},
		"a later event shows that it came before": {append(approved[:2:2], "approval 2008-07", "suspension 2008-07-10"), "20 from 2008-07-10, 0 from 2009-04-01"},
		"increased":                   {append(approved[:3:3], "increase 2008-08-01"), "20 from 2008-07-01, 30 from 2008-08-01, 0 from 2009-04-01"},
		"increased before it begins":  {append(approved[:3:3], "increase 2008-06-11"), "30 from 2008-07-01, 0 from 2009-04-01"},
		"reduced in a month":          {append(approved[:3:3], "reduction 2008-08"), "20 from 2008-07-01, 10 from 2008-08-31, 0 from 2009-04-01"},
		"extended":                    {append(approved[:3:3], "extension 2008-08-01"), "20 from 2008-07-01, 0 from 2010-01-01"},
		"extended after the end":      {append(approved[:3:3], "extension 2009-05-01"), "20 from 2008-07-01, 0 from 2009-04-01, 20 from 2009-05-01, 0 from 2010-01-01"},
		"suspended and resumed":       {append(approved[:3:3], "suspension 2008-08-01", "resumption 2008-09-01"), "20 from 2008-07-01, 0 from 2009-04-01"},
		"ended":                       {append(approved[:3:3], "end 2008-09-01"), "20 from 2008-07-01, 0 from 2008-09-01"},
		"withdrawn":                   {append(approved[:3:3], "withdrawal 2008-06-11"), ""},
		"renewed":                     {append(approved[:3:3], "renewal 2009-01-01"), "20 from 2008-07-01, 0 from 2009-04-01, 20 from 2010-01-01, 0 from 2011-01-01"},
		"renewed with another number": {append(approved[:3:3], "renewal:5 2009-01-01"), "20 from 2008-07-01, 0 from 2009-04-01, 5 from 2010-01-01, 0 from 2011-01-01"},
		"renewed before the end":      {append(approved[:3:3], "renewal:2009-02-01/2009-03-01 2009-01-01"), "20 from 2008-07-01, 0 from 2009-03-01"},
		"renewed, then increased":     {append(approved[:3:3], "renewal:5 2009-01-01", "increase:25 2009-01-02"), "20 from 2008-07-01, 25 from 2009-01-02, 0 from 2009-04-01, 25 from 2010-01-01, 0 from 2011-01-01"},
		"renewed to fewer from the day after the last, then extended: the number of before stands until then": {
			append(approved[:3:3], "renewal:5 2008-08-01", "extension:2011-01-01/2012-01-01 2008-09-01"),
			"20 from 2008-07-01, 0 from 2009-04-01, 5 from 2010-01-01, 0 from 2012-01-01",
		},
		"renewed to fewer for later days, then reduced on a day of before: no day gets more": {
			append(approved[:3:3], "renewal:5 2008-08-01", "reduction:10 2008-09-01"),
			"20 from 2008-07-01, 10 from 2008-09-01, 0 from 2009-04-01, 5 from 2010-01-01, 0 from 2011-01-01",
		},
		"renewed to more for later days, then increased on a day of before: no day gets fewer": {
			append(approved[:3:3], "renewal:50 2008-08-01", "increase:30 2008-09-01"),
			"20 from 2008-07-01, 30 from 2008-09-01, 0 from 2009-04-01, 50 from 2010-01-01, 0 from 2011-01-01",
		},
		"renewed anew without a number: it keeps the one that it finds": {
			append(approved[:3:3], "renewal:5 2008-08-01", "renewal:2009-01-01/2009-02-01 2008-09-01"),
			"20 from 2008-07-01, 0 from 2009-02-01",
		},
		"reduced on the day before, then renewed from an earlier day on without a number": {
			append(approved[:3:3], "reduction:10 2008-08-14", "renewal:2008-08-15/2010-01-01 2008-09-05"), "20 from 2008-07-01, 10 from 2008-08-14, 0 from 2010-01-01",
		},
		"reduced on the day from which it is renewed later": {
			append(approved[:3:3], "reduction:10 2008-08-15", "renewal:2008-08-15/2010-01-01 2008-09-05"), "20 from 2008-07-01, 10 from 2008-08-15, 0 from 2010-01-01",
		},
		"reduced after the day from which it is renewed later: the number is that of the decision": {
			append(approved[:3:3], "reduction:10 2008-08-16", "renewal:2008-08-15/2010-01-01 2008-09-05"), "20 from 2008-07-01, 10 from 2008-08-16, 0 from 2010-01-01",
		},
		"reduced in a month, then renewed from a day of it on without a number": {
			append(approved[:3:3], "reduction:10 2008-08", "renewal:2008-08-15/2010-01-01 2008-09-05"), "20 from 2008-07-01, 10 from 2008-08-31, 0 from 2010-01-01",
		},
		"increased in a month, then renewed from a day of it on without a number": {
			append(approved[:3:3], "increase:30 2008-08", "renewal:2008-08-15/2010-01-01 2008-09-05"), "20 from 2008-07-01, 30 from 2008-08-31, 0 from 2010-01-01",
		},
		"extended after the end, then reduced": {
			append(approved[:3:3], "extension 2009-05-01", "reduction 2009-06-01"),
			"20 from 2008-07-01, 0 from 2009-04-01, 20 from 2009-05-01, 10 from 2009-06-01, 0 from 2010-01-01",
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := told(t, c.events...).Authorized()
			if c.want == "" {
				assert.True(t, got.IsZero(), got)
				return
			}
			assert.Equal(t, c.want, got.String())
		})
	}
}

func TestPlanned(t *testing.T) {
	july := calendar.Months(calendar.On(2008, time.July, 1), 9)
	request := asked("2008-01")
	request.Officers, request.Period = officers(7), july
	for name, c := range map[string]struct {
		request arrangement.Request
		events  []arrangement.ProposalEvent
		want    string
		known   bool
	}{
		"asked for":           {request, nil, "7 from 2008-07-01, 0 from 2009-04-01", true},
		"no number is stated": {asked("2008-01"), nil, "", false},
		"another is referred": {request, []arrangement.ProposalEvent{happens("receipt", "2008-01"), happens("referral:5", "2008-02")}, "5 from 2008-07-01, 0 from 2009-04-01", true},
		"approved":            {request, []arrangement.ProposalEvent{happens("receipt", "2008-01"), happens("referral:5", "2008-02"), happens("approval", "2008-03")}, "", true},
		"refused":             {asked("2008-01"), []arrangement.ProposalEvent{happens("receipt", "2008-01"), happens("refusal", "2008-02")}, "", true},
		"other days":          {request, []arrangement.ProposalEvent{happens("receipt:2008-08-01/2008-09-01", "2008-01")}, "7 from 2008-08-01, 0 from 2008-09-01", true},
	} {
		t.Run(name, func(t *testing.T) {
			got, known := arrangement.MustReplayProposal(c.request, c.events...).Planned()
			assert.Equal(t, c.known, known)
			if c.want == "" {
				assert.True(t, got.IsZero(), got)
				return
			}
			assert.Equal(t, c.want, got.String())
		})
	}
	_, known := arrangement.Proposal{}.Planned()
	assert.True(t, known, "no proposal plans nothing")

	for on, want := range map[string]bool{ // what is approved ends with 31 March 2009, and the change states no days
		"2009-03": true, "[2009-03-20..2009-03-31]": true, "[2009-03-20..2009-04-01]": false, "2009": false, "2009-04-01": false,
	} {
		got, known := arrangement.MustReplayProposal(request, happens("receipt", "2008-01"), happens("approval", "2008-03"), happens("referral:30", on)).Planned()
		assert.Equal(t, want, known, on)
		assert.Equal(t, want, !got.IsZero(), on)
	}
}

// TestAuthorizedRenewedAhead is the sequence in which a renewal for later days is followed by an extension of those, and
// by a reduction of what stands until then.
func TestAuthorizedRenewedAhead(t *testing.T) {
	approval, renewal := happens("approval:2018-02-01/2020-02-01", "2018-01-10"), happens("renewal:2020-02-01/2021-02-01", "2018-06-01")
	renewal.Officers = officers(5)
	events := []arrangement.ProposalEvent{happens("receipt", "2018-01"), approval, renewal}
	renewed := arrangement.MustReplayProposal(asked("2018-01"), events...)
	extended, err := renewed.Advance(happens("extension:2021-02-01/2022-02-01", "2018-09-01"))
	require.NoError(t, err)
	assert.Equal(t, "20 from 2018-02-01, 5 from 2020-02-01, 0 from 2022-02-01", extended.Authorized().String())
	reduced, err := extended.Advance(happens("reduction:10", "2018-09-01"))
	require.NoError(t, err, "twenty are there on the day")
	assert.Equal(t, "20 from 2018-02-01, 10 from 2018-09-01, 5 from 2020-02-01, 0 from 2022-02-01", reduced.Authorized().String())
	_, err = reduced.Advance(happens("reduction:10", "2018-09-02"))
	assertFaults(t, err, "officers")
	_, err = reduced.Advance(happens("increase:10", "2018-09-02"))
	assertFaults(t, err, "officers")
	_, err = reduced.Advance(happens("increase:6", "2020-02"))
	require.NoError(t, err, "five are there in February")
	_, err = reduced.Advance(happens("reduction:7", "2020"))
	require.NoError(t, err, "ten are there in January")
}

// TestApprovedRestsOnItsOwnDecision is the sequence in which a concurrence is taken back and all concur in a renewal of
// later days: until these begin, each day rests on the first approval.
func TestApprovedRestsOnItsOwnDecision(t *testing.T) {
	both := func(on string) []arrangement.ProposalEvent {
		foreign := happens("concurrence-given:foreign-affairs", on)
		foreign.Ministers = []arrangement.Office{arrangement.ForeignAffairsMinister, arrangement.DevelopmentMinister}
		return []arrangement.ProposalEvent{happens("referral", on), foreign, happens("concurrence-given:public-safety", on)}
	}
	events := append([]arrangement.ProposalEvent{happens("receipt", "2018-01-01")}, both("2018-01-02")...)
	events = append(events, happens("approval:2018-02-01/2020-02-01", "2018-01-10"), happens("concurrence-withheld:public-safety", "2018-06-01"))
	events = append(append(events, both("2018-07-02")...), happens("renewal:2019-01-01/2021-01-01", "2018-07-03"))
	proposal := arrangement.MustReplayProposal(asked("2018-01"), events...)
	for on, want := range map[string]policy.Verdict{
		"2018-05-31": policy.Met, "2018-06-01": policy.Unmet, "2018-07-03": policy.Unmet, "2018-08-01": policy.Unmet,
		"2018-12-31": policy.Unmet, "2019-01-01": policy.Met, "2020-12-31": policy.Met, "2021-01-01": policy.Unmet,
	} {
		assert.Equal(t, want, proposal.Approved(day(t, on)), on)
	}
}
