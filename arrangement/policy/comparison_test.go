package policy_test

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// few is a comparison in which every shift comes up, gains and losses through two rules at once too.
func few(t testing.TB) policy.Comparison {
	t.Helper()
	both := young
	both.Reading = policy.Whole(40, policy.Percent)
	people := []person{fit(), young, noReading, old, noPaper, poorShot, noShots, novice, lateNovice, both, young}
	c, err := policy.Compare(t.Context(), before(t), after(t), slices.Values(people), tour, nil)
	require.NoError(t, err)
	return c
}

func TestComparisonExplain(t *testing.T) {
	c := few(t)
	space := strings.NewReplacer("~", "\u00a0")
	assert.Equal(t, space.Replace(explainedInEnglish), c.Explain(english))
	assert.Equal(t, space.Replace(explainedInFrench), c.Explain(french))
	assert.Equal(t, "nothing compared\n", policy.Comparison{}.Explain(english))
	assert.Equal(t, "aucune comparaison\n", policy.Comparison{}.Explain(french))
}

// A tilde stands for a no-break space.
const explainedInEnglish = `Before: Old standard, nomination on May 1, 2008
After: New standard, nomination on May 2, 2008
Tour: July 1, 2008 to March 31, 2009
Cases judged: 11
Gains, met after only: 4~cases (36.4%)
- not met before, met after: 3~cases
- unknown before, met after: 1~case
  Rules that made the difference:
  - Minimum age (25~years before, 21~years after): 3~cases
  - Reading (60%, advises only after): 2~cases
  Alone or together:
  - Minimum age: 2~cases
  - Minimum age + Reading: 1~case
  - Reading: 1~case
  The first of them:
  - position 1, before: Minimum age (25~years): not met before March 14, 2010
  - position 2, before: Reading (60%): unknown, missing fact: score in reading
  - position 9, before: Minimum age (25~years): not met before March 14, 2010; Reading (60%): not met on nomination
Losses, met before only: 2~cases (18.2%)
- met before, not met after: 1~case
- met before, unknown after: 1~case
  Rules that made the difference:
  - Advised age (55~years, advises only before): 1~case
  - Security clearance (not in force before): 1~case
  The first of them:
  - position 3, after: Advised age (55~years): not met since March 14, 2005
  - position 4, after: Security clearance: unknown, missing fact: security clearance
No gain and no loss: 5~cases (45.5%)
- met before, met after: 1~case
- not met before, not met after: 1~case
- unknown before, unknown after: 1~case
- not met before, unknown after: 1~case
- unknown before, not met after: 1~case
`

const explainedInFrench = `Avant~: Ancienne norme, mise en candidature le 1er mai 2008
Après~: Nouvelle norme, mise en candidature le 2 mai 2008
Période d'affectation~: du 1er juillet 2008 au 31 mars 2009
Dossiers évalués~: 11
Gains, satisfait après seulement~: 4~dossiers (36,4~%)
- non satisfait avant, satisfait après~: 3~dossiers
- inconnu avant, satisfait après~: 1~dossier
  Règles qui ont fait la différence~:
  - Âge minimal (25~ans avant, 21~ans après)~: 3~dossiers
  - Lecture (60~%, indicatif seulement après)~: 2~dossiers
  Seules ou ensemble~:
  - Âge minimal~: 2~dossiers
  - Âge minimal + Lecture~: 1~dossier
  - Lecture~: 1~dossier
  Les premiers d'entre eux~:
  - position 1, avant~: Âge minimal (25~ans)~: non satisfait avant le 14 mars 2010
  - position 2, avant~: Lecture (60~%)~: inconnu, renseignement manquant~: note en lecture
  - position 9, avant~: Âge minimal (25~ans)~: non satisfait avant le 14 mars 2010~; Lecture (60~%)~: non satisfait à la mise en candidature
Pertes, satisfait avant seulement~: 2~dossiers (18,2~%)
- satisfait avant, non satisfait après~: 1~dossier
- satisfait avant, inconnu après~: 1~dossier
  Règles qui ont fait la différence~:
  - Âge conseillé (55~ans, indicatif seulement avant)~: 1~dossier
  - Autorisation de sécurité (pas en vigueur avant)~: 1~dossier
  Les premiers d'entre eux~:
  - position 3, après~: Âge conseillé (55~ans)~: non satisfait depuis le 14 mars 2005
  - position 4, après~: Autorisation de sécurité~: inconnu, renseignement manquant~: autorisation de sécurité
Ni gain ni perte~: 5~dossiers (45,5~%)
- satisfait avant, satisfait après~: 1~dossier
- non satisfait avant, non satisfait après~: 1~dossier
- inconnu avant, inconnu après~: 1~dossier
- non satisfait avant, inconnu après~: 1~dossier
- inconnu avant, non satisfait après~: 1~dossier
`

func TestCauseExplain(t *testing.T) {
	title := bilingual.Text{English: "Reading", French: "Lecture"}
	pass, forty := policy.Whole(60, policy.Percent), policy.Whole(40, policy.Percent)
	for _, c := range []struct {
		cause           policy.Cause
		english, french string
	}{
		{policy.Cause{Change: policy.OtherLimit, Before: pass, After: forty}, "Reading (60% before, 40% after)", "Lecture (60\u00a0% avant, 40\u00a0% après)"},
		{policy.Cause{Change: policy.OtherLimit, After: forty}, "Reading (40%, another limit)", "Lecture (40\u00a0%, autre limite)"},
		{policy.Cause{Change: policy.EntersForce, After: forty}, "Reading (40%, not in force before)", "Lecture (40\u00a0%, pas en vigueur avant)"},
		{policy.Cause{Change: policy.LeavesForce, Before: pass}, "Reading (60%, not in force after)", "Lecture (60\u00a0%, plus en vigueur après)"},
		{policy.Cause{Change: policy.OtherAnswer}, "Reading (another answer)", "Lecture (autre réponse)"},
		{
			policy.Cause{Change: policy.AdvisesNow, Before: pass, After: forty},
			"Reading (60% before, 40% after, advises only after)", "Lecture (60\u00a0% avant, 40\u00a0% après, indicatif seulement après)",
		},
	} {
		c.cause.Title = title
		assert.Equal(t, c.english, c.cause.Explain(english))
		assert.Equal(t, c.french, c.cause.Explain(french))
	}
}

func TestComparisonPercentagesAreNeverNoneOrAll(t *testing.T) {
	population := func(yield func(person) bool) {
		for i := range 3001 {
			p := fit()
			if i == 3000 {
				p = young
			}
			if !yield(p) {
				return
			}
		}
	}
	c, err := policy.Compare(t.Context(), before(t), after(t), population, tour, nil)
	require.NoError(t, err)
	assert.Contains(t, c.Explain(english), "Gains, met after only: 1\u00a0case (less than 0.1%)\n")
	assert.Contains(t, c.Explain(english), "No gain and no loss: 3,000\u00a0cases (more than 99.9%)\n")
	assert.Contains(t, c.Explain(french), "1\u00a0dossier (moins de 0,1\u00a0%)\n")
	assert.Contains(t, c.Explain(french), "3\u00a0000\u00a0dossiers (plus de 99,9\u00a0%)\n")
}

func TestComparisonJSON(t *testing.T) {
	c := few(t)
	roundTrip(t, c)
	roundTrip(t, policy.Comparison{})
	data, err := json.Marshal(c)
	require.NoError(t, err)
	var read policy.Comparison
	require.NoError(t, json.Unmarshal(data, &read))
	assert.Equal(t, c.Explain(french), read.Explain(french), "it prints the same without the policies at hand")
	for combination := range read.Combinations(policy.Gains) {
		combination.Rules[0] = "test/changed"
	}
	assert.Equal(t, c, read, "what is handed out is a copy")
}

// whereNumbers are the places of all numbers in a document outside the decisions of its samples.
func whereNumbers(value any, path []any) (places [][]any) {
	switch v := value.(type) {
	case float64:
		return [][]any{path}
	case map[string]any:
		for key, inner := range v {
			if key != "samples" {
				places = append(places, whereNumbers(inner, append(slices.Clone(path), key))...)
			}
		}
	case []any:
		for i, inner := range v {
			places = append(places, whereNumbers(inner, append(slices.Clone(path), i))...)
		}
	}
	return places
}

// change sets what stands at the place; nil takes it away.
func change(document any, path []any, to func(any) any) any {
	if len(path) == 0 {
		return to(document)
	}
	switch key := path[0].(type) {
	case string:
		object := document.(map[string]any)
		if object[key] = change(object[key], path[1:], to); object[key] == nil {
			delete(object, key)
		}
	case int:
		list := document.([]any)
		list[key] = change(list[key], path[1:], to)
	}
	return document
}

func altered(t *testing.T, data []byte, path []any, to func(any) any) error {
	t.Helper()
	var document any
	require.NoError(t, json.Unmarshal(data, &document))
	text, err := json.Marshal(change(document, path, to))
	require.NoError(t, err)
	kept := few(t)
	read := kept
	err = json.Unmarshal(text, &read)
	assert.Equal(t, kept, read, "it is left as it was")
	return err
}

func TestAChangedCountIsNoticed(t *testing.T) {
	data, err := json.Marshal(few(t))
	require.NoError(t, err)
	var document any
	require.NoError(t, json.Unmarshal(data, &document))
	places := whereNumbers(document, nil)
	require.Len(t, places, 1+9+2*2+9)
	for _, place := range places {
		for _, by := range []float64{1, -1} {
			err := altered(t, data, place, func(n any) any { return n.(float64) + by })
			assert.Error(t, err, "%v by %v", place, by)
			for _, f := range fault.Of(err) {
				assert.True(t, f.Accepted.Complete(), f)
			}
		}
		assert.Error(t, altered(t, data, place, func(any) any { return nil }), "%v left out", place)
	}
}

func TestComparisonRefuses(t *testing.T) {
	data, err := json.Marshal(few(t))
	require.NoError(t, err)
	path := func(text string) []any {
		var keys []any
		for part := range strings.SplitSeq(text, ".") {
			if i, err := strconv.Atoi(part); err == nil {
				keys = append(keys, i)
			} else {
				keys = append(keys, part)
			}
		}
		return keys
	}
	set := func(to any) func(any) any { return func(any) any { return to } }
	swap := func(v any) any {
		list := v.([]any)
		list[0], list[1] = list[1], list[0]
		return list
	}
	twice := func(v any) any { return append([]any{v.([]any)[0]}, v.([]any)...) }
	without := func(v any) any { return v.([]any)[1:] }
	lastFirst := func(v any) any {
		list := v.([]any)
		return append([]any{list[len(list)-1]}, list[:len(list)-1]...)
	}
	first := func(v any) any { return v.([]any)[:1] }
	for name, c := range map[string]struct {
		at   string
		to   func(any) any
		want fault.Kind
		path string
	}{
		"no edition before":                   {"before", set(nil), fault.Missing, "before"},
		"a policy that is none":               {"before.policy", set("Old"), fault.Malformed, "before.policy"},
		"another policy":                      {"before.policy", set("test/other"), fault.Conflict, "samples[0].before.policy"},
		"no title":                            {"after.title", set(nil), fault.Missing, "after.title"},
		"another title":                       {"after.title.en", set("Other"), fault.Conflict, "samples[0].after.title"},
		"no day":                              {"after.nomination", set(""), fault.Missing, "after.nomination"},
		"another day":                         {"after.nomination", set("2008-05-03"), fault.Conflict, "samples[0].after.nomination"},
		"no tour":                             {"tour", set(""), fault.Missing, "tour"},
		"another tour":                        {"tour", set("2008-07-01/2009-04-02"), fault.Conflict, "samples[0].before.tour"},
		"a count below nothing":               {"counts.met.met", set(-1), fault.OutOfRange, "counts.met.met"},
		"a count beyond all":                  {"counts.met.met", set(1e18), fault.OutOfRange, "counts.met.met"},
		"no gains":                            {"gains", set(nil), fault.Missing, "gains"},
		"no rules":                            {"gains.rules", set(nil), fault.Missing, "gains.rules"},
		"no combinations":                     {"losses.combinations", set(nil), fault.Missing, "losses.combinations"},
		"rules out of order":                  {"gains.rules", swap, fault.Conflict, "gains.rules[1]"},
		"a rule twice":                        {"gains.rules", twice, fault.Conflict, "gains.rules[1]"},
		"a rule left out":                     {"gains.rules", without, fault.Conflict, "gains.combinations[0].rules"},
		"a rule that is none":                 {"gains.rules.0.rule", set("Age"), fault.Malformed, "gains.rules[0].rule"},
		"another rule":                        {"gains.rules.0.rule", set("test/age"), fault.Conflict, "gains.combinations[0].rules"},
		"another title of a rule":             {"gains.rules.0.title.fr", set("Autre"), fault.Conflict, "samples[0].before"},
		"another limit of a rule":             {"gains.rules.0.before.number", set("24"), fault.Conflict, "samples[0].before"},
		"a change that is none":               {"gains.rules.0.change", set("vanished"), fault.Unknown, "gains.rules[0].change"},
		"no change":                           {"gains.rules.0.change", set(""), fault.Missing, "gains.rules[0].change"},
		"a change that makes nobody gain":     {"gains.rules.0.change", set("bars-now"), fault.Conflict, "gains.rules[0].change"},
		"a change that makes nobody lose":     {"losses.rules.0.change", set("advises-now"), fault.Conflict, "losses.rules[0].change"},
		"the same limit as another":           {"gains.rules.0.after", set(map[string]any{"number": "25", "unit": "years"}), fault.Conflict, "gains.rules[0].after"},
		"another limit as the same":           {"gains.rules.0.change", set("other-answer"), fault.Conflict, "gains.rules[0].after"},
		"a limit of a rule that left":         {"gains.rules.0.change", set("leaves-force"), fault.Conflict, "gains.rules[0].after"},
		"a limit of a rule not in force":      {"losses.rules.0.change", set("enters-force"), fault.Conflict, "losses.rules[0].before"},
		"combinations out of order":           {"gains.combinations", swap, fault.Conflict, "gains.combinations[1]"},
		"a combination of nothing":            {"gains.combinations.0.rules", set([]any{}), fault.Missing, "gains.combinations[0].rules"},
		"a combination without rules":         {"gains.combinations.0.rules", set(nil), fault.Missing, "gains.combinations[0].rules"},
		"a rule twice in a combination":       {"gains.combinations.0.rules", twice, fault.Conflict, "gains.combinations[0].rules"},
		"others where there is room":          {"gains.other_combinations", set(1), fault.OutOfRange, "gains.combinations"},
		"no samples":                          {"samples", set(nil), fault.Missing, "samples"},
		"a sample left out":                   {"samples", without, fault.Conflict, "samples"},
		"samples out of order":                {"samples", swap, fault.Conflict, "samples[1].position"},
		"shifts out of order":                 {"samples", lastFirst, fault.Conflict, "samples[1].position"},
		"one position for two shifts":         {"samples.0.position", set(0), fault.Conflict, "samples[5].position"},
		"one sample only":                     {"samples", first, fault.Conflict, "samples"},
		"another shift":                       {"samples.0.shift", set("loses"), fault.Conflict, "samples[0].shift"},
		"a shift that is none":                {"samples.0.shift", set("wins"), fault.Unknown, "samples[0].shift"},
		"a position before the first":         {"samples.0.position", set(-1), fault.OutOfRange, "samples[0].position"},
		"a position beyond the last":          {"samples.3.position", set(11), fault.OutOfRange, "samples[3].position"},
		"one position for two":                {"samples.0.position", set(2), fault.Conflict, "samples[1].position"},
		"a decision that decided nothing":     {"samples.0.before", set(map[string]any{}), fault.Conflict, "samples[0].shift"},
		"a verdict that does not follow":      {"samples.0.before.verdict", set("met"), fault.Conflict, "samples[0].before.verdict"},
		"a rule that blocks and is not named": {"losses.rules", without, fault.Conflict, "samples[3].after"},
		"a key too many":                      {"more", set(1), fault.Unexpected, "more"},
	} {
		t.Run(name, func(t *testing.T) {
			err := altered(t, data, path(c.at), c.to)
			require.ErrorIs(t, err, c.want)
			var paths []string
			for _, f := range fault.Of(err) {
				paths = append(paths, string(f.Kind)+" "+string(f.Path))
				assert.True(t, f.Accepted.Complete() || f.Kind == fault.Unexpected, f)
			}
			assert.Contains(t, paths, string(c.want)+" "+c.path)
		})
	}
}

func TestComparisonOfCodesThatAreNone(t *testing.T) {
	c := few(t)
	assert.Zero(t, c.Count("", policy.Met))
	assert.Zero(t, c.Count(policy.Met, "fine"))
	assert.Zero(t, c.Of(""))
	assert.Empty(t, slices.Collect(c.Samples("")))
	assert.Empty(t, slices.Collect(c.Causes("wins")))
	assert.Equal(t, policy.Shift(""), policy.ShiftOf("", policy.Met))
	assert.Equal(t, policy.Shift(""), policy.ShiftOf(policy.Met, ""))
	for range c.Combinations(policy.Gains) {
		break
	}
}

// The parts of a comparison say nothing when they are zero, and are read again so; a comparison that lists such a part is
// refused.
func TestZeroPartsOfAComparison(t *testing.T) {
	roundTripsAsNothing(t, policy.Compared{})
	roundTripsAsNothing(t, policy.Cause{})
	roundTripsAsNothing(t, policy.Combination{})
	roundTripsAsNothing(t, policy.Sample{})

	comparison, err := policy.Compare(t.Context(), before(t), after(t), slices.Values([]person{fit()}), tour, nil)
	require.NoError(t, err)
	data, err := json.Marshal(comparison)
	require.NoError(t, err)
	for path, change := range map[string][2]string{
		"gains.rules[0]":        {`"rules":[]`, `"rules":[{}]`},
		"gains.combinations[0]": {`"combinations":[]`, `"combinations":[{}]`},
		"samples[0]":            {`"samples":[{`, `"samples":[{},{`},
		"before":                {`"before":{"policy"`, `"before":{},"unasked":{"policy"`},
	} {
		require.Contains(t, string(data), change[0], path)
		read := comparison
		err := json.Unmarshal([]byte(strings.Replace(string(data), change[0], change[1], 1)), &read)
		var paths []string
		for _, f := range fault.Of(err) {
			paths = append(paths, string(f.Path))
		}
		assert.Contains(t, paths, path)
		assert.Equal(t, comparison, read, "what is refused leaves the value as it was")
	}
}

func roundTripsAsNothing[T any](t *testing.T, zero T) {
	t.Helper()
	data, err := json.Marshal(zero)
	require.NoError(t, err)
	assert.Equal(t, "{}", string(data))
	read := zero
	require.NoError(t, json.Unmarshal(data, &read))
	assert.Equal(t, zero, read)
}
