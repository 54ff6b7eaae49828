package policy_test

import (
	"encoding/json"
	"iter"
	"math"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

func roundTrip[T any](t *testing.T, value T) {
	t.Helper()
	data, err := json.Marshal(value)
	require.NoError(t, err)
	var back T
	require.NoError(t, json.Unmarshal(data, &back), string(data))
	assert.Equal(t, value, back, string(data))
	again, err := json.Marshal(back)
	require.NoError(t, err)
	assert.Equal(t, string(data), string(again))
}

type code interface {
	~string
	Valid() bool
	Title() bilingual.Text
	MarshalText() ([]byte, error)
}

func testCodes[C code](t *testing.T, name string, all iter.Seq[C], parse func(string) (C, error), none C, unmarshal func(*C, []byte) error) {
	t.Run(name, func(t *testing.T) {
		codes := slices.Collect(all)
		require.NotEmpty(t, codes)
		for _, c := range codes {
			parsed, err := parse(string(c))
			require.NoError(t, err)
			assert.Equal(t, c, parsed)
			assert.True(t, c.Valid())
			assert.True(t, c.Title().Complete())
			text, err := c.MarshalText()
			require.NoError(t, err)
			var back C
			require.NoError(t, unmarshal(&back, text))
			assert.Equal(t, c, back)
		}
		assert.False(t, none.Valid(), "the zero code is not stated")
		var back C
		require.NoError(t, unmarshal(&back, nil))
		assert.Equal(t, none, back)
		_, err := parse("no-such-code")
		require.ErrorIs(t, err, fault.Unknown)
		assert.Contains(t, err.Error(), string(codes[0]), "what is accepted")
		require.Error(t, unmarshal(&back, []byte("no-such-code")))
		_, err = C("no-such-code").MarshalText()
		require.Error(t, err)
	})
}

func TestCodes(t *testing.T) {
	testCodes(t, "strength", policy.Strengths(), policy.ParseStrength, "", (*policy.Strength).UnmarshalText)
	testCodes(t, "shift", policy.Shifts(), policy.ParseShift, "", (*policy.Shift).UnmarshalText)
	testCodes(t, "change", policy.Changes(), policy.ParseChange, "", (*policy.Change).UnmarshalText)
	testCodes(t, "unit", policy.Units(), policy.ParseUnit, "", (*policy.Unit).UnmarshalText)
	testCodes(t, "answer", policy.Answers(), policy.ParseAnswer, "", (*policy.Answer).UnmarshalText)
	testCodes(t, "verdict", policy.Verdicts(), policy.ParseVerdict, "", (*policy.Verdict).UnmarshalText)
	testCodes(t, "moment", policy.Moments(), policy.ParseMoment, "", (*policy.Moment).UnmarshalText)
	testCodes(t, "effect", policy.Effects(), policy.ParseEffect, "", (*policy.Effect).UnmarshalText)
	testCodes(t, "sense", policy.Senses(), policy.ParseSense, "", (*policy.Sense).UnmarshalText)
	testCodes(t, "mend", policy.Mends(), policy.ParseMend, "", (*policy.Mend).UnmarshalText)
}

func TestAnd(t *testing.T) {
	for _, c := range []struct{ a, b, want policy.Verdict }{
		{policy.Met, policy.Met, policy.Met},
		{policy.Met, policy.Unmet, policy.Unmet},
		{policy.Met, policy.Unknown, policy.Unknown},
		{policy.Unmet, policy.Unknown, policy.Unmet},
		{policy.Unknown, policy.Unknown, policy.Unknown},
		{"", policy.Met, policy.Met},
		{"", "", ""},
	} {
		assert.Equal(t, c.want, c.a.And(c.b))
		assert.Equal(t, c.want, c.b.And(c.a), "in either order")
	}
}

func TestMeasure(t *testing.T) {
	half, err := policy.Measured(decimal.RequireFromString("62.5"), policy.Percent)
	require.NoError(t, err)
	for name, c := range map[string]struct {
		measure         policy.Measure
		english, french string
		number          string
	}{
		"years":         {policy.Whole(25, policy.Years), "25\u00a0years", "25\u00a0ans", "25"},
		"one year":      {policy.Whole(1, policy.Years), "1\u00a0year", "1\u00a0an", "1"},
		"no hits":       {policy.Whole(0, policy.Hits), "0\u00a0hits", "0\u00a0coup au but", "0"},
		"percent":       {policy.Whole(60, policy.Percent), "60%", "60\u00a0%", "60"},
		"half percent":  {half, "62.5%", "62,5\u00a0%", "62.5"},
		"many":          {policy.Whole(71472, policy.Persons), "71,472\u00a0persons", "71\u00a0472\u00a0personnes", "71472"},
		"one and a bit": {measured(t, "1.25", policy.Points), "1.25\u00a0points", "1,25\u00a0point", "1.25"},
		"two and a bit": {measured(t, "2.25", policy.Points), "2.25\u00a0points", "2,25\u00a0points", "2.25"},
		"minutes":       {policy.Whole(5, policy.Minutes), "5\u00a0minutes", "5\u00a0minutes", "5"},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.english, c.measure.In(english))
			assert.Equal(t, c.french, c.measure.In(french))
			assert.Equal(t, c.english, c.measure.String())
			assert.Equal(t, c.number, c.measure.Number().String())
			assert.True(t, c.measure.Valid())
			roundTrip(t, c.measure)
		})
	}
	assert.True(t, policy.Measure{}.IsZero())
	assert.False(t, policy.Whole(0, policy.Years).IsZero(), "a stated zero is stated")
	assert.Equal(t, "not stated", policy.Measure{}.String())
	assert.Empty(t, policy.Measure{}.In(french))
	assert.Empty(t, policy.Whole(1, "fortnights").Unit())
	assert.Equal(t, 62, half.Int())
	roundTrip(t, policy.Measure{})
	_, err = json.Marshal(policy.Whole(1, "fortnights"))
	require.Error(t, err)
	assert.Equal(t, policy.Whole(61, policy.Percent), policy.Whole(60, policy.Percent).Plus(1))
	assert.Equal(t, policy.Whole(-1, policy.Percent), policy.Whole(0, policy.Percent).Plus(-1))
	most := policy.Whole(math.MaxInt32/100, policy.Persons)
	assert.Equal(t, most, most.Plus(math.MaxInt), "a measure that would leave the range stays")
	assert.Equal(t, -1, policy.Whole(1, policy.Years).Compare(policy.Whole(2, policy.Years)))
	assert.Equal(t, 1, policy.Whole(1, policy.Months).Compare(policy.Whole(2, policy.Years)), "by unit first")
}

func measured(t *testing.T, number string, unit policy.Unit) policy.Measure {
	t.Helper()
	m, err := policy.Measured(decimal.RequireFromString(number), unit)
	require.NoError(t, err)
	return m
}

func TestMeasuredRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		number string
		unit   policy.Unit
		path   string
	}{
		"three decimal places": {"1.125", policy.Percent, "number"},
		"too large":            {"21474836.48", policy.Persons, "number"},
		"huge":                 {"1e9999", policy.Persons, "number"},
		"tiny":                 {"1e-9999", policy.Persons, "number"},
		"no unit":              {"1", "", "unit"},
		"a strange unit":       {"1", "fortnights", "unit"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := policy.Measured(decimal.RequireFromString(c.number), c.unit)
			require.Error(t, err)
			assert.Equal(t, c.path, string(fault.Of(err)[0].Path))
		})
	}
	assert.Equal(t, "21474836.47", measured(t, "21474836.47", policy.Persons).Number().String())
	assert.Equal(t, "1", measured(t, "1.000", policy.Persons).Number().String())
}

func TestDays(t *testing.T) {
	edge := july1
	period := calendar.Between(edge, edge.AddDays(10))
	for name, c := range map[string]struct {
		days                   policy.Days
		before, on, after, end policy.Verdict // the day before the edge, on it, the day after, ten days on
	}{
		"from a day":               {policy.From(birth, edge), policy.Unmet, policy.Met, policy.Met, policy.Met},
		"from no date":             {policy.From(birth, calendar.Date{}), policy.Unknown, policy.Unknown, policy.Unknown, policy.Unknown},
		"until a day":              {policy.Until(birth, edge), policy.Met, policy.Unmet, policy.Unmet, policy.Unmet},
		"until no date":            {policy.Until(birth, calendar.Date{}), policy.Unknown, policy.Unknown, policy.Unknown, policy.Unknown},
		"during a period":          {policy.During(clearance, period), policy.Unmet, policy.Met, policy.Met, policy.Unmet},
		"during no period":         {policy.During(clearance, calendar.Period{}), policy.Unknown, policy.Unknown, policy.Unknown, policy.Unknown},
		"during spans, known":      {policy.DuringSpans(release, period.Spans(), true), policy.Unmet, policy.Met, policy.Met, policy.Unmet},
		"during spans, not known":  {policy.DuringSpans(release, period.Spans(), false), policy.Unknown, policy.Met, policy.Met, policy.Unknown},
		"yes":                      {policy.Is(armed, policy.Yes), policy.Met, policy.Met, policy.Met, policy.Met},
		"no":                       {policy.Is(armed, policy.No), policy.Unmet, policy.Unmet, policy.Unmet, policy.Unmet},
		"not stated":               {policy.Is(armed, ""), policy.Unknown, policy.Unknown, policy.Unknown, policy.Unknown},
		"neither yes nor no":       {policy.Is(armed, "perhaps"), policy.Unknown, policy.Unknown, policy.Unknown, policy.Unknown},
		"below the limit":          {policy.AtLeast(hits, policy.Whole(3, policy.Hits), policy.Whole(4, policy.Hits)), policy.Unmet, policy.Unmet, policy.Unmet, policy.Unmet},
		"at the limit":             {policy.AtLeast(hits, policy.Whole(4, policy.Hits), policy.Whole(4, policy.Hits)), policy.Met, policy.Met, policy.Met, policy.Met},
		"not measured":             {policy.AtLeast(hits, policy.Measure{}, policy.Whole(4, policy.Hits)), policy.Unknown, policy.Unknown, policy.Unknown, policy.Unknown},
		"another unit":             {policy.AtLeast(hits, policy.Whole(90, policy.Percent), policy.Whole(4, policy.Hits)), policy.Unknown, policy.Unknown, policy.Unknown, policy.Unknown},
		"no limit":                 {policy.AtLeast(hits, policy.Whole(9, policy.Hits), policy.Measure{}), policy.Unknown, policy.Unknown, policy.Unknown, policy.Unknown},
		"at the most":              {policy.AtMost(hits, policy.Whole(4, policy.Hits), policy.Whole(4, policy.Hits)), policy.Met, policy.Met, policy.Met, policy.Met},
		"beyond the most":          {policy.AtMost(hits, policy.Whole(5, policy.Hits), policy.Whole(4, policy.Hits)), policy.Unmet, policy.Unmet, policy.Unmet, policy.Unmet},
		"at most, not measured":    {policy.AtMost(hits, policy.Measure{}, policy.Whole(4, policy.Hits)), policy.Unknown, policy.Unknown, policy.Unknown, policy.Unknown},
		"missing":                  {policy.Missing(armed), policy.Unknown, policy.Unknown, policy.Unknown, policy.Unknown},
		"not applicable":           {policy.NotApplicable(), policy.Met, policy.Met, policy.Met, policy.Met},
		"no answer":                {policy.Days{}, policy.Unknown, policy.Unknown, policy.Unknown, policy.Unknown},
		"a strange unit is no one": {policy.AtLeast(hits, policy.Whole(9, "x"), policy.Whole(4, "x")), policy.Unknown, policy.Unknown, policy.Unknown, policy.Unknown},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.before, c.days.Over(calendar.Single(edge.AddDays(-1))), "the day before")
			assert.Equal(t, c.on, c.days.Over(calendar.Single(edge)), "the day")
			assert.Equal(t, c.after, c.days.Over(calendar.Single(edge.AddDays(1))), "the day after")
			assert.Equal(t, c.end, c.days.Over(calendar.Single(edge.AddDays(10))), "ten days on")
			assert.Equal(t, policy.Verdict(""), c.days.Over(calendar.Period{}), "over no period")
			roundTrip(t, c.days)
		})
	}
	for name, text := range map[string]string{
		"unknown answer":          `{"met":[],"answer":"maybe"}`,
		"not applicable at times": `{"met":[],"answer":"not-applicable"}`,
		"no answer but days":      `{"met":["2008-07-01/.."],"answer":"none"}`,
		"no answer key":           `{"met":[]}`,
	} {
		t.Run(name, func(t *testing.T) {
			days := policy.NotApplicable()
			require.Error(t, json.Unmarshal([]byte(text), &days))
			assert.Equal(t, policy.NotApplicable(), days)
		})
	}
}

func TestFact(t *testing.T) {
	assert.Equal(t, birth, policy.NewFixedFact("birth", birth.Title()), "two facts with the same content are one")
	assert.NotEqual(t, birth, policy.NewFact("birth", birth.Title()))
	assert.True(t, birth.Fixed())
	assert.Equal(t, "birth", birth.String())
	assert.True(t, policy.Fact{}.IsZero())
	assert.Empty(t, policy.Fact{}.Code())
	roundTrip(t, birth)
	roundTrip(t, clearance)
	roundTrip(t, policy.Fact{})
	fact := birth
	require.Error(t, json.Unmarshal([]byte(`{"title":{"en":"x","fr":"x"}}`), &fact))
	assert.Equal(t, birth, fact)
}

func TestCitation(t *testing.T) {
	source, found := policy.SourceByID("rcmp-cpa-page")
	require.True(t, found)
	own := policy.Citation{
		Source:   policy.Source{ID: "own-order", Title: "Ordre de service", Language: french, Publisher: bilingual.Same("SPVM"), Published: calendar.InYear(2008)},
		Strength: policy.Stated,
	}
	for name, c := range map[string]struct {
		citation        policy.Citation
		english, french string
	}{
		"stated, with a place": {own.At(bilingual.Text{English: "section 3", French: "article 3"}), "SPVM, “Ordre de service”, 2008, section 3 (stated)", "SPVM, «\u00a0Ordre de service\u00a0», 2008, article 3 (attesté)"},
		"derived":              {own.Deriving(bilingual.Text{English: "3 times 4", French: "3 fois 4"}), "SPVM, “Ordre de service”, 2008 (derived: 3 times 4)", "SPVM, «\u00a0Ordre de service\u00a0», 2008 (déduit\u00a0: 3 fois 4)"},
		"assumed":              {chosen, "assumed: chosen for the test", "posé par hypothèse\u00a0: choisi pour l'essai"},
		"assumed, near a page": {own.Assuming(chosen.Note), "SPVM, “Ordre de service”, 2008 (assumed: chosen for the test)", "SPVM, «\u00a0Ordre de service\u00a0», 2008 (posé par hypothèse\u00a0: choisi pour l'essai)"},
		"with a note":          {own.Noting(chosen.Note), "SPVM, “Ordre de service”, 2008 (stated: chosen for the test)", "SPVM, «\u00a0Ordre de service\u00a0», 2008 (attesté\u00a0: choisi pour l'essai)"},
		"none":                 {policy.Citation{}, "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.english, c.citation.In(english))
			assert.Equal(t, c.english, c.citation.String())
			assert.Equal(t, c.french, c.citation.In(french))
			roundTrip(t, c.citation)
			if !c.citation.IsZero() {
				require.NoError(t, c.citation.Check())
			}
		})
	}
	require.Error(t, policy.Citation{}.Check())
	assert.Contains(t, policy.Cite("un-sop-2011-18-blog").In(french), "de seconde main")
	assert.Equal(t, source, policy.Cite("rcmp-cpa-page").Source)
	roundTrip(t, source)
	roundTrip(t, policy.Source{})
	assert.Equal(t, source.In(english), source.String())
	kept := source
	require.Error(t, json.Unmarshal([]byte(`{"id":"x","title":3}`), &kept))
	assert.Equal(t, source, kept)
	citation := chosen
	require.Error(t, json.Unmarshal([]byte(`{"strength":"sure"}`), &citation))
	assert.Equal(t, chosen, citation)
	incomplete := policy.Citation{Source: policy.Source{ID: "x"}, Strength: policy.Stated}
	assert.Len(t, fault.Of(incomplete.Check()), 2, "no title, no publisher")
}

func TestTheCatalogueOfSources(t *testing.T) {
	ids, addresses, last := map[string]bool{}, map[string]string{}, ""
	for source := range policy.Sources() {
		require.NoError(t, policy.Citation{Source: source, Strength: policy.Stated}.Check(), source.ID)
		assert.Less(t, last, source.ID, "in the order of the IDs, none twice")
		last, ids[source.ID] = source.ID, true
		assert.Contains(t, []language.Tag{english, french}, bilingual.Official(source.Language), source.ID)
		if source.Address == "" {
			continue
		}
		assert.Empty(t, addresses[source.Address], "%s has the address of another", source.ID)
		addresses[source.Address] = source.ID
		address, err := url.Parse(source.Address)
		require.NoError(t, err, source.ID)
		assert.Contains(t, []string{"http", "https"}, address.Scheme, source.ID)
		assert.Equal(t, strings.TrimSpace(source.Address), source.Address)
		found, ok := policy.SourceByID(source.ID)
		assert.True(t, ok)
		assert.Equal(t, source, found)
	}
	assert.Greater(t, len(ids), 40)
	_, ok := policy.SourceByID("no-such-source")
	assert.False(t, ok)
	for range policy.Sources() {
		break
	}
	_ = time.January
}

func TestCheckBasis(t *testing.T) {
	for name, c := range map[string]struct {
		basis policy.Citation
		paths []string
	}{
		"none":                {policy.Citation{}, []string{"basis"}},
		"in order":            {chosen, nil},
		"without a reason":    {policy.Citation{Strength: policy.Assumed}, []string{"basis.note"}},
		"of a source unknown": {policy.Cite("no-such"), []string{"basis.source.id", "basis.source.title", "basis.source.publisher"}},
	} {
		t.Run(name, func(t *testing.T) {
			var faults fault.List
			policy.CheckBasis(&faults, "basis", c.basis)
			var paths []string
			for _, f := range faults {
				paths = append(paths, string(f.Path))
			}
			assert.Equal(t, c.paths, paths)
		})
	}
}
