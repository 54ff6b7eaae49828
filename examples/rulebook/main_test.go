package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission/support"
	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/training"
)

var update = flag.Bool("update", false, "write the golden files anew")

func execute(t testing.TB, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, problems bytes.Buffer
	code = run(args, &out, &problems)
	return code, out.String(), problems.String()
}

// printed is what the program prints where nothing goes wrong.
func printed(t testing.TB, args ...string) string {
	t.Helper()
	code, stdout, stderr := execute(t, args...)
	require.Zero(t, code, stderr)
	require.Empty(t, stderr)
	return stdout
}

func TestMarkdownIsTheOneOnRecord(t *testing.T) {
	for name, args := range map[string][]string{"rulebook-en.md": nil, "rulebook-fr.md": {"-lang", "fr"}} {
		t.Run(name, func(t *testing.T) {
			got := printed(t, args...)
			path := filepath.Join("testdata", name)
			if *update {
				require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			assert.Equal(t, string(want), got)
			assert.Equal(t, got, printed(t, args...), "the same input gives the same bytes")
		})
	}
}

func TestBadFlags(t *testing.T) {
	for name, args := range map[string][]string{
		"a language that is none": {"-lang", "de"},
		"two forms at once":       {"-json", "-html"},
		"a flag that is none":     {"-verbose"},
		"an argument":             {"personnel/united-nations"},
	} {
		t.Run(name, func(t *testing.T) {
			code, stdout, stderr := execute(t, args...)
			assert.Equal(t, 2, code)
			assert.Empty(t, stdout)
			assert.Contains(t, stderr, "-lang")
			assert.Contains(t, stderr, "-html")
		})
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no room left") }

func TestNowhereToWrite(t *testing.T) {
	for _, args := range [][]string{nil, {"-json"}, {"-html"}} {
		var problems bytes.Buffer
		assert.Equal(t, 1, run(args, full{}, &problems), args)
		assert.Contains(t, problems.String(), "no room left")
	}
}

func rulesOf[S any](p policy.Policy[S]) []string {
	var ids []string
	for rule := range p.Rules() {
		ids = append(ids, rule.ID)
	}
	return ids
}

func TestEveryRuleOfEveryPolicyStandsOnce(t *testing.T) {
	var want []string
	for _, ids := range [][]string{
		rulesOf(arrangement.DecisionFactors()), rulesOf(arrangement.UrgencyAndRisk()), rulesOf(arrangement.PartnersConcur()),
		rulesOf(personnel.Recruiting()), rulesOf(personnel.National()), rulesOf(personnel.ServiceCriteria()),
		rulesOf(personnel.PostRequirements()), rulesOf(personnel.UnitedNations()), rulesOf(personnel.UnitedNationsAssessment()),
		rulesOf(personnel.UnitedNationsNomination()), rulesOf(personnel.EuropeanUnion()), rulesOf(personnel.OSCE()),
		rulesOf(personnel.UnitedNationsTours()), rulesOf(personnel.Rest()), rulesOf(personnel.UnitedNationsLeave()),
		rulesOf(personnel.PolicingAtHome()), rulesOf(personnel.PartnerShare()),
		rulesOf(personnel.WomenDeployed()), rulesOf(personnel.LeadTimes()), rulesOf(training.Readiness()),
		rulesOf(support.DisabilityCover()), rulesOf(support.TaxRelief()),
	} {
		want = append(want, ids...)
	}
	book := rulebook()
	require.NoError(t, book.Check())
	var got []string
	for article := range book.Articles() {
		got = append(got, article.ID)
	}
	assert.Equal(t, want, got, "in the order of the policies")

	english, french := printed(t), printed(t, "-lang=fr")
	for _, id := range want {
		assert.Equal(t, 1, strings.Count(english, `<a id="`+id+`">`), id)
		assert.Equal(t, 1, strings.Count(french, `<a id="`+id+`">`), id)
	}
	assert.Equal(t, len(want), strings.Count(english, "\n### "))
	assert.Contains(t, english, "\n"+bilingual.Count(language.English, len(want), ruleNoun)+" in ")
}

// A policy of the library that the program forgot is found in the library's own text.
func TestNoPolicyIsForgotten(t *testing.T) {
	program, err := os.ReadFile("main.go")
	require.NoError(t, err)
	made := regexp.MustCompile(`(?m)^package (\w+)|^func ([A-Z]\w*)\(\) policy\.Policy\[`)
	found := 0
	for _, folder := range []string{"arrangement", "personnel", "training", "mission"} {
		err := filepath.WalkDir(filepath.Join("..", "..", folder), func(path string, _ fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			text, err := os.ReadFile(path)
			name := ""
			for _, match := range made.FindAllStringSubmatch(string(text), -1) {
				if match[1] != "" {
					name = match[1]
					continue
				}
				found++
				assert.Contains(t, string(program), name+"."+match[2]+"().Chapter()", "the rulebook forgets a policy")
			}
			return err
		})
		require.NoError(t, err)
	}
	assert.Equal(t, len(rulebook().Chapters), found)
}

func TestJSONIsTheRulebook(t *testing.T) {
	data := printed(t, "-json")
	var read policy.Rulebook
	require.NoError(t, json.Unmarshal([]byte(data), &read))
	assert.Equal(t, rulebook(), read)
	for _, tag := range languages() {
		assert.Equal(t, printed(t, "-lang", tag.String()), markdown(read, tag), "the rulebook read from JSON prints the same")
	}
	assert.Equal(t, data, printed(t, "-json", "-lang=fr"), "both languages are in it")
}

func TestEveryRuleReadsInBothLanguages(t *testing.T) {
	for article := range rulebook().Articles() {
		require.NoError(t, article.Check(), article.ID)
		for _, tag := range languages() {
			rule := viewRule(article, tag)
			for _, text := range []string{rule.Title, rule.Asks, rule.Basis.Strength} {
				assert.NotEmpty(t, text, article.ID)
			}
			assert.NotContains(t, rule.Asks, "%!", article.ID)
			for _, limit := range rule.Limits {
				assert.NotEmpty(t, limit.Asks, article.ID)
				assert.NotEmpty(t, limit.Basis.Strength, article.ID)
			}
		}
		for _, entry := range article.Limit {
			assert.Equal(t, entry.Value.Valid(), article.Sense.Valid() && !entry.Ended, "%s says which way its number counts", article.ID)
		}
	}
	say := reflect.ValueOf(wording())
	for i := range say.NumField() {
		assert.True(t, say.Field(i).Interface().(bilingual.Text).Complete(), say.Type().Field(i).Name)
	}
	for _, m := range meanings() {
		assert.True(t, m.Word.Complete() && m.Means.Complete(), m.Word)
	}
}

// A few English words that no French text has; titles of English sources stand in guillemets.
var english = regexp.MustCompile(`(?i)\b(the|of|and|officers?|met|unknown|years|months|strength|from|to|with|is|are|at|least|most|than|rules?|search)\b`)

// checkFrench reads a French text without its quotations, IDs and addresses.
func checkFrench(t *testing.T, text string) {
	t.Helper()
	for _, aside := range []string{`«[^»]*»`, "`[^`]*`", `\]\([^)]*\)`, `<a id="[^"]*">`, `https?://\S*`} {
		text = regexp.MustCompile(aside).ReplaceAllString(text, "…")
	}
	text = strings.NewReplacer("CoESPU", "", "UNPOL", "").Replace(text)
	assert.Empty(t, english.FindAllString(text, -1))
	for line := range strings.SplitSeq(text, "\n") {
		assert.NotRegexp(t, `[^\x{a0}] ?[;?!»]|[^\x{a0}]:(\s|$)`, line, "a no-break space stands before the sign")
		assert.NotRegexp(t, `[“”]`, line)
	}
}

func TestTheFrenchRulebookIsFrenchThroughout(t *testing.T) {
	checkFrench(t, printed(t, "-lang=fr"))
}

func TestMarkdownEscapes(t *testing.T) {
	book := rulebook()
	book.Chapters = book.Chapters[:1]
	book.Chapters[0].Title = bilingual.Same("*A* [b](c) <i> `d` e_f")
	text := markdown(book, language.English)
	assert.Contains(t, text, "</a>\\*A\\* \\[b\\](c) \\<i\\> \\`d\\` e\\_f\n")
	assert.NotContains(t, text, "<i>")
}

// A rule whose numbers rest on nothing of their own is said in its sentence and nowhere else.
func TestLimitsStandWhereTheyRestOnMore(t *testing.T) {
	book := rulebook()
	agreed, _ := book.Article("personnel/policing-at-home/agreement-officers")
	assert.Empty(t, viewRule(agreed, language.English).Limits)
	department, _ := book.Article("arrangement/concurrence/foreign-affairs")
	limits := viewRule(department, language.French).Limits
	require.Len(t, limits, 2)
	assert.Equal(t, basisView{Strength: "déduit", Rest: "comme ci-dessus"}, limits[0].Basis)
	minister, _ := book.Article("arrangement/concurrence/minister-of-international-development")
	limits = viewRule(minister, language.French).Limits
	require.Len(t, limits, 3)
	assert.NotEmpty(t, limits[0].Basis.Source.Address)
	assert.Equal(t, "comme ci-dessus", limits[1].Basis.Rest)
	assert.Equal(t, "posé par hypothèse", limits[2].Basis.Strength)
	oldest, _ := book.Article("personnel/united-nations/age-maximum")
	limits = viewRule(oldest, language.English).Limits
	require.Len(t, limits, 2)
	assert.Equal(t, "stated, second-hand", limits[1].Basis.Strength)
	assert.Equal(t, ", paragraph 13: less than 62 years of age", limits[1].Basis.Rest)
	assert.Equal(t, "en", limits[1].Basis.Source.TitleLang)
	assert.Regexp(t, "^“.+”$", limits[1].Basis.Source.Title)
}
