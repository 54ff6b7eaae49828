package main

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

var update = flag.Bool("update", false, "write the golden files anew")

func execute(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, problems bytes.Buffer
	code = run(args, &out, &problems)
	return code, out.String(), problems.String()
}

func TestOutputIsTheOneOnRecord(t *testing.T) {
	for name, args := range map[string][]string{
		"en.txt":      {"-officers", "2000"},
		"fr.txt":      {"-officers", "2000", "-lang", "fr"},
		"en.svg":      {"-officers", "2000", "-svg"},
		"fr.svg":      {"-officers", "2000", "-svg", "-lang=fr"},
		"seed-2.txt":  {"-officers", "500", "-seed", "2"},
		"one-fr.txt":  {"-officers", "1", "-lang", "fr"},
		"one-fr.svg":  {"-officers", "1", "-lang", "fr", "-svg"},
		"default.txt": nil,
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
		})
	}
}

func TestTheSameFlagsGiveTheSameBytes(t *testing.T) {
	for _, form := range []string{"-json", "-svg", "-lang=fr"} {
		_, once, _ := execute(t, "-officers", "1000", form)
		_, again, _ := execute(t, "-officers", "1000", form)
		assert.Equal(t, once, again)
		_, other, _ := execute(t, "-officers", "1000", form, "-seed", "2")
		assert.NotEqual(t, once, other)
	}
}

func TestBadFlags(t *testing.T) {
	for name, args := range map[string][]string{
		"a language that is none": {"-lang", "de"},
		"no officers":             {"-officers", "0"},
		"fewer than none":         {"-officers", "-1"},
		"too many officers":       {"-officers", "10000001"},
		"officers in words":       {"-officers", "many"},
		"a seed below nothing":    {"-seed", "-1"},
		"two forms at once":       {"-json", "-svg"},
		"a flag that is none":     {"-verbose"},
		"an argument":             {"haiti"},
	} {
		t.Run(name, func(t *testing.T) {
			code, stdout, stderr := execute(t, args...)
			assert.Equal(t, 2, code)
			assert.Empty(t, stdout)
			for _, flag := range []string{"-lang", "-officers", "-seed", "-json", "-svg"} {
				assert.Contains(t, stderr, flag)
			}
		})
	}
}

func TestJSONHoldsTheSameFacts(t *testing.T) {
	code, data, _ := execute(t, "-officers", "2000", "-json")
	require.Zero(t, code)
	_, french, _ := execute(t, "-officers", "2000", "-json", "-lang", "fr")
	assert.Equal(t, data, french, "both languages are in it")
	var r result
	require.NoError(t, json.Unmarshal([]byte(data), &r))
	require.Len(t, r.Questions, questionCount)
	for _, tag := range []language.Tag{language.English, language.French} {
		_, text, _ := execute(t, "-officers", "2000", "-lang", tag.String())
		assert.Equal(t, text, r.print(tag), "what is read from JSON prints the same")
	}
	assert.True(t, r.Complete)
	assert.Zero(t, r.Source, "the number was asked for")
	again, err := json.Marshal(r.Questions[0].Comparison)
	require.NoError(t, err)
	var compact bytes.Buffer
	require.NoError(t, json.Compact(&compact, []byte(data)))
	assert.Contains(t, compact.String(), string(again), "the comparison comes back as it was")
}

func TestTheDefaultIsAllPolice(t *testing.T) {
	r, err := ask(t.Context(), police, 1, func(int) {})
	require.NoError(t, err)
	procedure, shorter := r.Questions[0].Comparison, r.Questions[1].Comparison
	for _, c := range []policy.Comparison{procedure, shorter} {
		assert.Equal(t, 71_472, c.Population())
	}
	assert.Equal(t, "statcan-daily-2024-03-26", r.Source.Source.ID)
	assert.True(t, r.Source.Source.Publisher.Complete(), "the source is one of the library's")
	assert.Zero(t, procedure.Of(policy.Gains), "the procedure added rules and lowered an age")
	assert.Positive(t, procedure.Of(policy.Loses))
	assert.Zero(t, shorter.Of(policy.Loses))
	assert.Positive(t, shorter.Of(policy.Gains))
	assert.Equal(t, procedure.Of(policy.StaysMet), shorter.Of(policy.StaysMet), "the same officers, asked twice")
	causes := slices.Collect(shorter.Causes(policy.Gains))
	require.Len(t, causes, 1)
	assert.Equal(t, "personnel/united-nations/service-years", causes[0].Rule)
	assert.Equal(t, policy.Whole(5, policy.Years), causes[0].Before)
	assert.Equal(t, policy.Whole(3, policy.Years), causes[0].After)
}

// Every officer that is made up could be: no day before the one it follows, no score that cannot be.
func TestOfficersArePlausible(t *testing.T) {
	var last personnel.Candidate
	seen, unstated := 0, 0
	for c := range population(5000, 1) {
		require.NoError(t, c.Check(), c.Officer.ID)
		assert.NotEqual(t, last.Officer.ID, c.Officer.ID)
		if c.Officer.Born.IsZero() || c.Officer.Sworn.IsZero() || c.Officer.Cleared.IsZero() {
			unstated++
		} else {
			assert.False(t, c.Officer.Sworn.Before(c.Officer.Born.AddYears(20)), c.Officer.ID)
		}
		last = c
		seen++
	}
	assert.Equal(t, 5000, seen)
	assert.Greater(t, unstated, 50, "some facts are not stated")
	for range population(10, 1) {
		break
	}
}

func TestAnInterruptGivesWhatThereIs(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	r, err := ask(ctx, 20_000, 1, func(done int) {
		if done > 30_000 {
			cancel()
		}
	})
	require.ErrorIs(t, err, context.Canceled)
	require.Len(t, r.Questions, 2)
	assert.True(t, r.Questions[0].Complete)
	assert.False(t, r.Questions[1].Complete)
	n := r.Questions[1].Comparison.Population()
	assert.Greater(t, n, 10_000)
	assert.Less(t, n, 20_000)
	assert.Contains(t, r.print(language.French), "Interruption\u00a0: seuls les premiers ont été évalués, soit ")

	for _, c := range []struct{ form, says string }{{"-json", `"complete": false`}, {"-svg", "Interrupted"}, {"-lang=en", "Interrupted: only the first of them were judged, 0 of 71,472."}} {
		var out, problems bytes.Buffer
		assert.Equal(t, 1, runUntil(ctx, []string{c.form}, &out, &problems))
		assert.Contains(t, out.String(), c.says)
		assert.Equal(t, "Interrupted: not all officers were judged.\n", problems.String())
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

func TestWhatCannotBeWritten(t *testing.T) {
	for _, form := range []string{"-json", "-svg", "-lang=fr"} {
		var problems bytes.Buffer
		assert.Equal(t, 1, run([]string{"-officers", "10", form}, full{}, &problems))
		assert.Equal(t, "no space left on device\n", problems.String())
	}
}

func TestTheBarIsForTerminals(t *testing.T) {
	file, err := os.Create(filepath.Join(t.TempDir(), "stderr"))
	require.NoError(t, err)
	defer file.Close()
	assert.False(t, isTerminal(file))
	assert.False(t, isTerminal(new(bytes.Buffer)))
	assert.Nil(t, newBar(file, language.English, 10).out)
	if null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0); err == nil {
		assert.True(t, isTerminal(null), "a character device")
		assert.NotNil(t, newBar(null, language.English, 10).out)
		require.NoError(t, null.Close())
	}

	var drawn bytes.Buffer
	b := &bar{out: &drawn, tag: language.French, total: 1000, shown: -1}
	b.clear()
	assert.Empty(t, drawn.String())
	b.draw(0)
	b.draw(9)
	b.draw(500)
	b.draw(1000)
	b.clear()
	assert.Equal(t, []string{
		"", "[" + strings.Repeat(".", 40) + "] 0\u00a0%", "[" + strings.Repeat("#", 20) + strings.Repeat(".", 20) + "] 50\u00a0%",
		"[" + strings.Repeat("#", 40) + "] 100\u00a0%", "\x1b[K",
	}, strings.Split(drawn.String(), "\r"))
}

func TestTheChartIsAPictureThatCanBeReadAloud(t *testing.T) {
	for _, lang := range []string{"en", "fr"} {
		_, svg, _ := execute(t, "-officers", "3000", "-svg", "-lang", lang)
		decoder := xml.NewDecoder(strings.NewReader(svg))
		elements := map[string]int{}
		for {
			token, err := decoder.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			require.NoError(t, err)
			if start, ok := token.(xml.StartElement); ok {
				elements[start.Name.Local]++
			}
		}
		assert.Equal(t, 1, elements["title"])
		assert.Equal(t, 1, elements["desc"])
		assert.Greater(t, elements["rect"], 5)
		assert.Contains(t, svg, `xml:lang="`+lang+`" role="img" aria-labelledby="title desc"`)
		assert.NotRegexp(t, `(href|url\(|<image|<script)`, svg, "it needs nothing from elsewhere")
	}
}

// A few English words that no French text has; titles of English sources stand in guillemets.
var english = regexp.MustCompile(`(?i)\b(the|of|and|officers?|not met|met|unknown|years|months|before|after|judged|gains through|losses|from|to|with|is|are|seed)\b`)

func TestTheFrenchIsFrenchThroughout(t *testing.T) {
	for _, form := range []string{"-json=false", "-svg"} {
		_, text, _ := execute(t, "-officers", "3000", "-lang", "fr", form)
		text = regexp.MustCompile(`(?s)<style>.*</style>|<[^>]*>`).ReplaceAllString(text, " ")
		text = regexp.MustCompile(`«[^»]*»`).ReplaceAllString(text, "«\u00a0…\u00a0»")
		assert.Empty(t, english.FindAllString(text, -1))
		for line := range strings.Lines(strings.ReplaceAll(text, "&#39;", "'")) {
			assert.NotRegexp(t, `[^\x{a0}][;?!»]|[^\x{a0}]:(\s|$)`, line, "a no-break space stands before the sign")
		}
	}
}
