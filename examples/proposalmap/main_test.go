package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
)

var update = flag.Bool("update", false, "write the golden files anew")

func execute(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, problems bytes.Buffer
	code = run(args, &out, &problems)
	return code, out.String(), problems.String()
}

func TestTheMapIsTheOneOnRecord(t *testing.T) {
	for name, args := range map[string][]string{
		"map-en.mmd": nil,
		"map-fr.mmd": {"-lang", "fr"},
		"map-en.svg": {"-svg"},
		"map-fr.svg": {"-svg", "-lang=fr"},
		"map.json":   {"-json"},
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

func TestBadFlags(t *testing.T) {
	for name, args := range map[string][]string{
		"a language that is none": {"-lang", "de"},
		"two forms at once":       {"-svg", "-json"},
		"a flag that is none":     {"-verbose"},
		"an argument":             {"proposal"},
	} {
		t.Run(name, func(t *testing.T) {
			code, stdout, stderr := execute(t, args...)
			assert.Equal(t, 2, code)
			assert.Empty(t, stdout)
			assert.Contains(t, stderr, "-lang")
			assert.Contains(t, stderr, "-svg")
		})
	}
}

// full cannot be written to.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestWhatCannotBeWrittenIsToldOf(t *testing.T) {
	var problems bytes.Buffer
	assert.Equal(t, 1, run(nil, full{}, &problems))
	assert.Equal(t, "no space left\n", problems.String())
}

// arrows are the lines of a diagram from a state to another one.
var arrows = regexp.MustCompile(`(?m)^    (\S+) --> (\S+): (.*)$`)

func TestTheDiagramHoldsTheWholeTable(t *testing.T) {
	for lang, tag := range map[string]language.Tag{"en": language.English, "fr": language.French} {
		_, diagram, _ := execute(t, "-lang", lang)
		drawn := map[arrangement.ProposalTransition]bool{}
		for _, arrow := range arrows.FindAllStringSubmatch(diagram, -1) {
			for event := range strings.SplitSeq(arrow[3], "<br/>") {
				title, guard, guarded := strings.Cut(event, " [")
				for kind := range arrangement.ProposalKinds() {
					if kind.Title().In(tag) == title {
						drawn[arrangement.ProposalTransition{
							From: arrangement.ProposalState(strings.Trim(arrow[1], "[*]")), Kind: kind, To: arrangement.ProposalState(arrow[2]),
						}] = true
						assert.Equal(t, kind.Guard() != "", guarded, event)
						assert.Equal(t, kind.Guard().Title().In(tag), strings.TrimSuffix(guard, "]"), event)
					}
				}
			}
		}
		n := 0
		for transition := range arrangement.ProposalTransitions() {
			n++
			assert.True(t, drawn[transition], transition)
		}
		assert.Len(t, drawn, n, "and nothing else")
	}
}

func TestThePictureHoldsTheWholeTable(t *testing.T) {
	for lang, tag := range map[string]language.Tag{"en": language.English, "fr": language.French} {
		_, picture, _ := execute(t, "-svg", "-lang", lang)
		decoder := xml.NewDecoder(strings.NewReader(picture))
		for {
			_, err := decoder.Token()
			if err == io.EOF {
				break
			}
			require.NoError(t, err, "it is well-formed")
		}
		leads := map[arrangement.ProposalState]int{}
		stays := 0
		for transition := range arrangement.ProposalTransitions() {
			if transition.From == transition.To {
				stays++
			} else {
				leads[transition.To]++
			}
		}
		assert.Equal(t, stays, strings.Count(picture, ">●</text>"))
		for state, n := range leads {
			assert.NotEmpty(t, colours[state], state)
			first := wrap("→ " + state.Title().In(tag))[0]
			assert.Equal(t, n, strings.Count(picture, ">"+strings.ReplaceAll(first, "'", "&#39;")+"</text>"), state)
		}
		for kind := range arrangement.ProposalKinds() {
			assert.Contains(t, picture, ">"+kind.Title().In(tag), kind)
		}
		assert.Equal(t, 1, strings.Count(picture, "http"), "nothing but the name of the format comes from elsewhere")
	}
}

func TestJSONHoldsTheSameTable(t *testing.T) {
	_, data, _ := execute(t, "-json")
	var read table
	require.NoError(t, json.Unmarshal([]byte(data), &read))
	assert.Equal(t, readTable(), read)
	for lang, tag := range map[string]language.Tag{"en": language.English, "fr": language.French} {
		_, picture, _ := execute(t, "-svg", "-lang", lang)
		assert.Equal(t, picture, read.svg(tag), "and draws the same picture")
	}
}

// A few English words that no French text has.
var english = regexp.MustCompile(`(?i)\b(the|of|received|approved|referral|withheld|is|not|state|may)\b`)

func TestTheFrenchMapIsFrenchThroughout(t *testing.T) {
	_, diagram, _ := execute(t, "-lang", "fr")
	for _, arrow := range arrows.FindAllStringSubmatch(diagram, -1) {
		assert.Empty(t, english.FindAllString(arrow[3], -1), arrow[3])
	}
	_, picture, _ := execute(t, "-lang", "fr", "-svg")
	for _, text := range regexp.MustCompile(`<text[^>]*>([^<]*)<`).FindAllStringSubmatch(picture, -1) {
		assert.Empty(t, english.FindAllString(text[1], -1), text[1])
	}
}
