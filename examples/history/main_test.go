package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

var update = flag.Bool("update", false, "write the golden files anew")

func execute(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, problems bytes.Buffer
	code = run(args, &out, &problems)
	return code, out.String(), problems.String()
}

func TestTimelineIsTheOneOnRecord(t *testing.T) {
	for name, args := range map[string][]string{
		"iraq-en.txt":          nil,
		"iraq-fr.txt":          {"-lang", "fr"},
		"iraq.json":            {"-json"},
		"iraq-2018-fr.txt":     {"-on", "2018-01-01", "-lang=fr"},
		"colombia-en.txt":      {"-case", "colombia-2016"},
		"colombia-fr.txt":      {"-case", "colombia-2016", "-lang", "fr"},
		"haiti-2008-en.txt":    {"-case", "haiti-2004", "-on", "2008-04-15"},
		"colombia-2016-en.txt": {"-case", "colombia-2016", "-on", "2016-09-01"},
		"colombia-2015-fr.txt": {"-case", "colombia-2016", "-on", "2015-01-01", "-lang", "fr"},
		"ukraine-fr.txt":       {"-case", "ukraine-2015", "-lang", "fr"},
		"haiti-1994-en.txt":    {"-case", "haiti-1994"},
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
		"a case that is none":     {"-case", "atlantis-1900"},
		"no case":                 {"-case", ""},
		"a day that is none":      {"-on", "2018-02-30"},
		"a month":                 {"-on", "2018-02"},
		"a flag that is none":     {"-verbose"},
		"an argument":             {"iraq-2016"},
	} {
		t.Run(name, func(t *testing.T) {
			code, stdout, stderr := execute(t, args...)
			assert.Equal(t, 2, code)
			assert.Empty(t, stdout)
			for _, name := range []string{"-lang", "-case", "-on", "iraq-2016"} {
				assert.Contains(t, stderr, name)
			}
		})
	}
}

func TestWhatCannotBeWrittenIsAFailure(t *testing.T) {
	var problems bytes.Buffer
	assert.Equal(t, 1, run(nil, full{}, &problems))
	assert.Contains(t, problems.String(), "disk full")
}

// full is a disk without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestJSONHoldsTheSameFacts(t *testing.T) {
	for _, s := range stories() {
		t.Run(s.Code, func(t *testing.T) {
			_, data, _ := execute(t, "-json", "-case", s.Code)
			var line timeline
			require.NoError(t, json.Unmarshal([]byte(data), &line))
			assert.True(t, s.Proposal.Equal(line.Proposal))
			for lang, tag := range map[string]language.Tag{"en": language.English, "fr": language.French} {
				_, text, _ := execute(t, "-lang", lang, "-case", s.Code)
				assert.Equal(t, text, line.print(tag), "what is read from JSON prints the same")
			}
		})
	}
}

// A few English words that no French text has; titles of English sources stand in guillemets.
var english = regexp.MustCompile(`(?i)\b(the|of|and|officers?|not met|met|unknown|years|months|police officers|from|to|with|is|are|approval|state)\b`)

func TestTheFrenchTimelineIsFrenchThroughout(t *testing.T) {
	for _, s := range stories() {
		for _, day := range []string{"1990-01-01", "2004-06-15", "2010-12-01", "2016-07-15", "2018-01-01", "2020-01-08", "2023-04-24", "9999-12-31"} {
			t.Run(s.Code+" "+day, func(t *testing.T) {
				_, text, _ := execute(t, "-lang", "fr", "-case", s.Code, "-on", day)
				unquoted := regexp.MustCompile(`«[^»]*»`).ReplaceAllString(text, "«\u00a0…\u00a0»")
				unquoted = regexp.MustCompile(`(?m)^ *https?:.*$`).ReplaceAllString(unquoted, "")
				for _, newspaper := range []string{"The Hamilton Spectator", "The Kyiv Independent", "The Walrus"} {
					unquoted = strings.ReplaceAll(unquoted, newspaper, "")
				}
				assert.Empty(t, english.FindAllString(unquoted, -1))
				assert.NotRegexp(t, `[^\x{a0}\d] ?[;?!»]|[^\x{a0}]:(\s|$)`, unquoted, "a no-break space stands before the sign")
			})
		}
	}
}

// Where nothing is known the timeline says so, instead of leaving a gap.
func TestNoCaseLeavesAGap(t *testing.T) {
	gap := regexp.MustCompile(`(?m)[:(,] ?[;,.)]|[:,] +\[|\(no period\)| $`)
	for _, s := range stories() {
		for _, lang := range []string{"en", "fr"} {
			for _, day := range []string{"0001-01-01", "1994-09-28", "2006-04-01", "2016-07-15", "2020-01-01", "9999-12-31"} {
				_, text, _ := execute(t, "-case", s.Code, "-on", day, "-lang", lang)
				assert.Empty(t, gap.FindAllString(text, -1), "%s %s %s", s.Code, day, lang)
				for line := range strings.SplitSeq(text, "\n") {
					if !strings.Contains(line, "://") {
						assert.LessOrEqual(t, len([]rune(line)), width, line)
					}
				}
			}
		}
	}
}

func TestNobodyIsNamed(t *testing.T) {
	for _, s := range stories() {
		for _, lang := range []string{"en", "fr"} {
			_, text, _ := execute(t, "-case", s.Code, "-lang", lang)
			assert.NotRegexp(t, `Goodale|Dion|Freeland|Bibeau|Martin|Muir|Saurette|Fleury|Flis`, text)
		}
	}
}
