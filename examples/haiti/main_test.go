package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

var update = flag.Bool("update", false, "write the golden files anew")

func execute(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, problems bytes.Buffer
	code = run(args, &out, &problems)
	return code, out.String(), problems.String()
}

func TestDossierIsTheOneOnRecord(t *testing.T) {
	for name, args := range map[string][]string{
		"dossier-en.txt":        nil,
		"dossier-fr.txt":        {"-lang", "fr"},
		"dossier.json":          {"-json"},
		"dossier-june-en.txt":   {"-on", "2008-06-01"},
		"dossier-before-en.txt": {"-on", "2005-01-01"},
		"dossier-later-fr.txt":  {"-on", "2012-03-01", "-lang=fr"},
	} {
		t.Run(name, func(t *testing.T) {
			code, got, problems := execute(t, args...)
			require.Zero(t, code, problems)
			assert.Empty(t, problems)
			path := filepath.Join("testdata", name)
			if *update {
				require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			assert.Equal(t, string(want), got)
			_, again, _ := execute(t, args...)
			assert.Equal(t, got, again, "the same input gives the same bytes")
		})
	}
}

func TestBadFlags(t *testing.T) {
	for name, args := range map[string][]string{
		"a language that is none": {"-lang", "de"},
		"a day that is none":      {"-on", "2008-02-30"},
		"a flag that is none":     {"-verbose"},
		"an argument":             {"haiti"},
	} {
		t.Run(name, func(t *testing.T) {
			code, stdout, stderr := execute(t, args...)
			assert.Equal(t, 2, code)
			assert.Empty(t, stdout)
			assert.Contains(t, stderr, "-lang")
			assert.Contains(t, stderr, "-on")
		})
	}
}

func TestTheMainJob(t *testing.T) {
	d, err := assemble(context.Background(), calendar.On(2008, time.May, 1))
	require.NoError(t, err)
	assert.Equal(t, positions, d.Plan.Filled, "all 24 are filled")
	assert.Len(t, d.Selected, positions)
	assert.True(t, d.Plan.Verified)
	for _, line := range d.Home {
		assert.True(t, !line.Stated && line.Selected == 0 || line.Selected <= line.Headroom, line.Service)
	}
	for _, verdict := range []policy.Verdict{policy.Met, policy.Unmet, policy.Unknown} {
		assert.Positive(t, d.Candidates.Verdicts[verdict], verdict)
	}
	assert.GreaterOrEqual(t, len(d.NearMisses), 10, "the failures are instructive")
	assert.NotEmpty(t, d.Next)
	assert.Equal(t, 76, d.Strength[0].Strength)
	assert.Equal(t, 100, d.Strength[len(d.Strength)-1].Strength)
	for _, line := range d.Strength {
		assert.LessOrEqual(t, line.Strength, line.Authorized, line.Month)
	}
	assert.Equal(t, calendar.Between(calendar.On(2008, time.October, 16), tour.Until()).Spans(), d.Mission.Uncovered)
	assert.Equal(t, policy.Whole(50, policy.Percent), d.Ceiling.Share)
	unknown := 0
	for f := range d.Consent.Findings() {
		assert.Equal(t, policy.Unknown, f.Verdict(), f.Rule)
		unknown++
	}
	assert.Equal(t, 3, unknown, "three partners decide in the term of 2006")
}

func TestJSONHoldsTheSameFacts(t *testing.T) {
	_, text, _ := execute(t)
	_, data, _ := execute(t, "-json")
	var d dossier
	require.NoError(t, json.Unmarshal([]byte(data), &d))
	for _, s := range d.Selected {
		assert.Regexp(t, `(?m)^`+s.Officer+` `, text)
	}
	for _, miss := range d.NearMisses {
		assert.Contains(t, text, "Officer "+miss.Officer)
	}
	assert.Equal(t, text, d.print(language.English), "the dossier read from JSON prints the same")
}

// A few English words that no French text has; titles of English sources stand in guillemets.
var english = regexp.MustCompile(`(?i)\b(the|of|and|officers?|not met|met|unknown|years|months|selected|strength|service's|from|to|with|is|are)\b`)

func TestTheFrenchDossierIsFrenchThroughout(t *testing.T) {
	for _, day := range []string{"2005-01-01", "2007-12-01", "2008-05-01", "2008-06-20", "2008-07-02", "2012-03-01", "2020-01-01"} {
		t.Run(day, func(t *testing.T) { checkFrench(t, day) })
	}
}

func checkFrench(t *testing.T, day string) {
	t.Helper()
	_, text, _ := execute(t, "-lang", "fr", "-on", day)
	unquoted := regexp.MustCompile(`«[^»]*»`).ReplaceAllString(text, "«\u00a0…\u00a0»")
	assert.Empty(t, english.FindAllString(unquoted, -1))
	for _, line := range strings.Split(unquoted, "\n") {
		assert.NotRegexp(t, `[^\x{a0}\d] ?[;?!»]|[^\x{a0}]:(\s|$)`, strings.ReplaceAll(line, "https:", ""), "a no-break space stands before the sign")
	}
	for line := range strings.SplitSeq(text, "\n") {
		assert.LessOrEqual(t, len([]rune(line)), 130, line)
	}
}

// Where nothing is known the dossier says so, instead of leaving a gap.
func TestNoDayLeavesAGap(t *testing.T) {
	gap := regexp.MustCompile(`(?m)[:(,] ?[;,.)]|[:,] +\[|\S  of |\(no period\)|[a-z] $`)
	for _, day := range []string{"0001-01-01", "2005-01-01", "2006-04-01", "2007-10-30", "2008-05-01", "2008-07-02", "2012-03-01", "2020-01-01", "9999-12-31"} {
		_, text, _ := execute(t, "-on", day)
		assert.Empty(t, gap.FindAllString(text, -1), day)
	}
	_, before, _ := execute(t, "-on", "2008-07-01")
	assert.NotContains(t, before, "after the departure")
	_, after, _ := execute(t, "-on", "2008-07-02")
	assert.Contains(t, after, "This day lies after the departure")
	_, early, _ := execute(t, "-on", "2008-03-31")
	assert.Contains(t, early, "This day lies before spring 2008")
	_, inTime, _ := execute(t, "-on", "2008-06-17")
	assert.NotContains(t, inTime, "That day is past.")
	_, late, _ := execute(t, "-on", "2008-06-18")
	assert.Contains(t, late, "That day is past.")
}

func TestWhatCanBePutRightTogether(t *testing.T) {
	wait := func(day int) policy.Fix {
		return policy.Fix{Mend: policy.Wait, Earliest: calendar.On(2008, time.July, day)}
	}
	for name, c := range map[string]struct {
		fixes []policy.Fix
		want  calendar.Date
	}{
		"nothing to wait for":    {[]policy.Fix{{Mend: policy.PutRight}}, calendar.Date{}},
		"the later of two days":  {[]policy.Fix{wait(9), wait(4)}, calendar.On(2008, time.July, 9)},
		"a day and a test":       {[]policy.Fix{{Mend: policy.State}, wait(4)}, calendar.On(2008, time.July, 4)},
		"one that nothing mends": {[]policy.Fix{wait(4), {Mend: policy.Never}}, calendar.Date{}},
	} {
		assert.Equal(t, c.want, together(c.fixes), name)
	}
}

func TestTheDossierTakesLessThanASecond(t *testing.T) {
	start := time.Now()
	execute(t)
	assert.Less(t, time.Since(start), time.Second)
}

func TestTheReadmeShowsWhatIsPrinted(t *testing.T) {
	_, text, _ := execute(t)
	readme, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	require.NoError(t, err)
	_, block, found := strings.Cut(string(readme), "```text\n")
	require.True(t, found)
	block, _, _ = strings.Cut(block, "\n```")
	for part := range strings.SplitSeq(block, "\n\n…\n\n") {
		assert.Contains(t, text, part)
	}
}
