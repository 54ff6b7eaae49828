package policy_test

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// dog is a subject of another kind than person.
type dog struct{ Trained policy.Answer }

func kennel(t testing.TB) policy.Policy[dog] {
	t.Helper()
	trained := policy.NewFact("trained", bilingual.Text{English: "training of the dog", French: "dressage du chien"})
	return policy.Must("test/kennel", bilingual.Text{English: "Kennel", French: "Chenil"}, policy.Rule[dog]{
		ID: "test/kennel/trained", Title: bilingual.Text{English: "Trained", French: "Dressage"}, Basis: chosen,
		Scope:      bilingual.Text{English: "dogs that work", French: "chiens de travail"},
		ScopeBasis: []policy.Citation{policy.Cite("un-police-ipo-information")},
		Asked:      policy.OnDeparture, Effect: policy.Advises,
		Limit: policy.Timeline[policy.Measure]{{From: in2007}, {From: may1, Ended: true, Basis: policy.Cite("faae-2008")}},
		Days:  func(d dog, _ policy.Measure) policy.Days { return policy.Is(trained, d.Trained) },
	})
}

func book(t testing.TB) policy.Rulebook {
	t.Helper()
	return policy.Rulebook{Chapters: []policy.Chapter{kennel(t).Chapter(), standard(t).Chapter()}}
}

func TestRulebookSaysWhatThePoliciesHold(t *testing.T) {
	b := book(t)
	require.NoError(t, b.Check())
	assert.Equal(t, "test/kennel", b.Chapters[0].ID)
	assert.False(t, b.Chapters[0].IsZero())
	assert.True(t, policy.Chapter{}.IsZero())
	assert.Equal(t, standard(t).Title(), b.Chapters[1].Title)
	want := []string{"test/kennel/trained"}
	for r := range standard(t).Rules() {
		want = append(want, r.ID)
		article, found := b.Article(r.ID)
		require.True(t, found, r.ID)
		assert.Equal(t, policy.Article{
			ID: r.ID, Title: r.Title, Scope: r.Scope, ScopeBasis: r.ScopeBasis, Basis: r.Basis, Asked: r.Asked, Effect: r.Effect, Sense: r.Sense, Limit: r.Limit,
		}, article)
	}
	var got []string
	for article := range b.Articles() {
		got = append(got, article.ID)
		assert.False(t, article.IsZero())
	}
	assert.Equal(t, want, got, "the rules stand in the order of the policies, each once")
	_, found := b.Article("test/none")
	assert.False(t, found)
	for range b.Articles() {
		break // a reader may stop
	}
	assert.Equal(t, map[policy.Strength]int{policy.Assumed: 1, policy.Stated: 9}, b.Strengths())
}

func TestChapterIsItsOwn(t *testing.T) {
	p := standard(t)
	p.Chapter().Articles[0].Limit[0].Value = policy.Whole(99, policy.Years)
	article := p.Chapter().Articles[0]
	assert.Equal(t, policy.Whole(25, policy.Years), article.Limit[0].Value, "who writes a chapter changes no policy")
	k := kennel(t)
	k.Chapter().Articles[0].ScopeBasis[0] = policy.Citation{}
	for rule := range k.Rules() {
		rule.ScopeBasis[0] = policy.Citation{}
	}
	assert.NotZero(t, k.Chapter().Articles[0].ScopeBasis[0])
}

func TestRulebookOnADay(t *testing.T) {
	b := book(t)
	for name, c := range map[string]struct {
		day      calendar.Date
		chapters int
	}{
		"the day before all rules":    {in2007.AddDays(-1), 0},
		"the first day":               {in2007, 2},
		"the day before a rule ended": {may1.AddDays(-1), 2},
		"the day on which it ended":   {may1, 1},
		"no date":                     {calendar.Date{}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			in := b.On(c.day)
			assert.Len(t, in.Chapters, c.chapters)
			for _, chapter := range in.Chapters {
				assert.NotEmpty(t, chapter.Articles)
			}
			for article := range in.Articles() {
				whole, _ := b.Article(article.ID)
				assert.Equal(t, whole, article, "with all of its limits")
			}
		})
	}
	assert.Equal(t, book(t), b, "nothing is taken from the rulebook itself")
}

func TestRulebookNamesEachSourceOnce(t *testing.T) {
	var ids []string
	for source := range book(t).Sources() {
		ids = append(ids, source.ID)
	}
	assert.Equal(t, []string{"un-police-ipo-information", "faae-2008", "un-police-requirements", "un-sop-2011-18-blog"}, ids, "in the order of the citations")
	for range book(t).Sources() {
		break
	}
}

func TestBasisOfALimit(t *testing.T) {
	oldest, _ := book(t).Article("test/age-maximum")
	assert.Equal(t, basis, oldest.BasisOf(oldest.Limit[0]), "that of the rule")
	assert.Equal(t, policy.Cite("un-sop-2011-18-blog"), oldest.BasisOf(oldest.Limit[1]), "its own")
}

func TestSenseWithANumber(t *testing.T) {
	for _, c := range []struct {
		sense           policy.Sense
		limit           policy.Measure
		english, french string
	}{
		{policy.Minimum, policy.Whole(25, policy.Years), "at least 25\u00a0years", "au moins 25\u00a0ans"},
		{policy.Maximum, policy.Whole(1, policy.Percent), "at most 1%", "au plus 1\u00a0%"},
		{policy.Below, policy.Whole(24, policy.Months), "less than 24\u00a0months", "moins de 24\u00a0mois"},
		{"", policy.Whole(4, policy.Hits), "4\u00a0hits", "4\u00a0coups au but"},
		{policy.Below, policy.Measure{}, "", ""},
		{policy.Below, policy.Whole(1, "fortnights"), "", ""},
	} {
		assert.Equal(t, bilingual.Text{English: c.english, French: c.french}, c.sense.With(c.limit))
	}
}

func TestArticleInOneSentence(t *testing.T) {
	day2012 := day(2012, time.February, 1)
	sixty, seventy := policy.Whole(60, policy.Percent), policy.Whole(70, policy.Percent)
	for name, c := range map[string]struct {
		article         policy.Article
		english, french string
	}{
		"a number from a day on": {
			policy.Article{Sense: policy.Minimum, Asked: policy.OnDeparture, Effect: policy.Bars, Limit: policy.Starting(in2007, sixty, chosen)},
			"At least 60%, from January 1, 2007 on; on departure; bars.",
			"Au moins 60\u00a0%, à compter du 1er janvier 2007\u00a0; au départ\u00a0; éliminatoire.",
		},
		"a number that changes": {
			policy.Article{
				Sense: policy.Below, Asked: policy.Throughout, Effect: policy.Advises,
				Limit: policy.Timeline[policy.Measure]{{From: in2007, Value: sixty}, {From: day2012, Value: seventy}},
			},
			"Less than 60%, January 1, 2007 to January 31, 2012; less than 70%, from February 1, 2012 on; throughout the tour; advises.",
			"Moins de 60\u00a0%, du 1er janvier 2007 au 31 janvier 2012\u00a0; moins de 70\u00a0%, à compter du 1er février 2012\u00a0; " +
				"pendant toute la période d'affectation\u00a0; indicatif.",
		},
		"a number that stays on another basis": {
			policy.Article{Limit: policy.Timeline[policy.Measure]{
				{From: in2007, Value: sixty}, {From: may1, Value: sixty, Basis: chosen}, {From: day2012, Ended: true},
			}},
			"60%, January 1, 2007 to January 31, 2012.",
			"60\u00a0%, du 1er janvier 2007 au 31 janvier 2012.",
		},
		"a number that comes back": {
			policy.Article{Limit: policy.Timeline[policy.Measure]{
				{From: in2007, Value: sixty}, {From: may1, Ended: true}, {From: day2012, Value: sixty},
			}},
			"60%, January 1, 2007 to April 30, 2008; 60%, from February 1, 2012 on.",
			"60\u00a0%, du 1er janvier 2007 au 30 avril 2008\u00a0; 60\u00a0%, à compter du 1er février 2012.",
		},
		"a number that always was": {
			policy.Article{Sense: policy.Below, Asked: policy.OnDeparture, Effect: policy.Bars, Limit: policy.Lasting(sixty)},
			"Less than 60%; on departure; bars.",
			"Moins de 60\u00a0%\u00a0; au départ\u00a0; éliminatoire.",
		},
		"no number": {
			policy.Article{Asked: policy.OnNomination, Effect: policy.Bars, Limit: policy.Timeline[policy.Measure]{{From: in2007}, {From: may1}}},
			"In force from January 1, 2007 on; on nomination; bars.",
			"En vigueur à compter du 1er janvier 2007\u00a0; à la mise en candidature\u00a0; éliminatoire.",
		},
		"nothing at all": {policy.Article{}, "Never in force.", "Jamais en vigueur."},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.english, c.article.Explain(english))
			assert.Equal(t, c.french, c.article.Explain(french))
		})
	}
}

func TestRulebookCheck(t *testing.T) {
	b := book(t)
	again := b.Chapters[0].Articles[0]
	strange := again
	strange.ID, strange.Sense, strange.Asked, strange.Title = "test/strange", "about", "", bilingual.Text{English: "Strange"}
	strange.Scope, strange.ScopeBasis = bilingual.Text{French: "partout"}, []policy.Citation{chosen, {Strength: policy.Stated}}
	strange.Limit = policy.Timeline[policy.Measure]{{From: may1, Value: policy.Whole(1, "fortnights")}, {From: in2007, Ended: true}}
	b.Chapters = append(b.Chapters, policy.Chapter{ID: "test/kennel", Title: bilingual.Same("K-9"), Articles: []policy.Article{again, strange}}, policy.Chapter{})
	err := b.Check()
	var got []string
	for _, f := range fault.Of(err) {
		got = append(got, string(f.Kind)+" "+string(f.Path))
		assert.True(t, f.Given.Complete() && f.Accepted.Complete(), f.Path)
	}
	assert.Equal(t, []string{
		"duplicate chapters[2].id",
		"duplicate chapters[2].articles[0].id",
		"missing chapters[2].articles[1].title",
		"missing chapters[2].articles[1].scope",
		"malformed chapters[2].articles[1].scope_basis[1].source.id",
		"missing chapters[2].articles[1].scope_basis[1].source.title",
		"missing chapters[2].articles[1].scope_basis[1].source.publisher",
		"missing chapters[2].articles[1].asked",
		"unknown chapters[2].articles[1].sense",
		"conflict chapters[2].articles[1].limit[1].from",
		"unknown chapters[2].articles[1].limit[0].value",
		"malformed chapters[3].id",
		"missing chapters[3].title",
		"missing chapters[3].articles",
	}, got)
	assert.Contains(t, err.Error(), "other than that of chapters[0].articles[0]")
	require.NoError(t, policy.Rulebook{}.Check())
	require.Error(t, strange.Check())
	require.NoError(t, again.Check())
}

func TestRuleOfNoSenseIsRefused(t *testing.T) {
	r := ageMinimum()
	r.Sense = "about"
	_, err := policy.New("test/standard", bilingual.Same("Test"), r)
	faults := fault.Of(err)
	require.Len(t, faults, 1)
	assert.Equal(t, fault.Path("rules[0].sense"), faults[0].Path)
	assert.Contains(t, err.Error(), "at-least")
	r.Sense = ""
	_, err = policy.New("test/standard", bilingual.Same("Test"), r)
	require.NoError(t, err, "it need not be stated")
}

func TestRulebookRoundTrips(t *testing.T) {
	b := book(t)
	b.Chapters[1].Articles[0].Sense = policy.Minimum
	roundTrip(t, b)
	roundTrip(t, policy.Rulebook{})
	roundTrip(t, policy.Rulebook{Chapters: []policy.Chapter{}})
	roundTrip(t, policy.Chapter{})
	roundTrip(t, policy.Article{})
	zero, err := json.Marshal(policy.Rulebook{Chapters: []policy.Chapter{{Articles: []policy.Article{{}}}}})
	require.NoError(t, err)
	assert.JSONEq(t, `{"chapters":[{"articles":[{}]}]}`, string(zero), "what is not stated is left out")
}

func TestRulebookRefuses(t *testing.T) {
	before := book(t)
	b := book(t)
	err := json.Unmarshal([]byte(`{"chapters":[
		{"id":"test/a","Title":{"en":"A","fr":"A"},"articles":[{"id":1,"effect":"stops","sense":"over","limit":[{"from":"2008-02-30","value":{}}]}]},
		{"id":"test/b","title":{"en":"B","fr":""}}
	],"edition":2}`), &b)
	var got []string
	for _, f := range fault.Of(err) {
		got = append(got, string(f.Kind)+" "+string(f.Path))
	}
	assert.Equal(t, []string{
		"unexpected chapters[0].Title",
		"malformed chapters[0].articles[0].id",
		"unknown chapters[0].articles[0].effect",
		"unknown chapters[0].articles[0].sense",
		"out-of-range chapters[0].articles[0].limit[0].from",
		"missing chapters[1].title.fr",
		"unexpected edition",
	}, got, "all at once")
	assert.Equal(t, before, b, "what is refused changes nothing")
	assert.True(t, slices.ContainsFunc(fault.Of(err), func(f fault.Fault) bool { return f.Accepted.French != "" }))
	require.Error(t, (&policy.Article{}).UnmarshalJSON([]byte(`[]`)))
}

func FuzzRulebook(f *testing.F) {
	for _, b := range []policy.Rulebook{{}, book(f)} {
		data, err := json.Marshal(b)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var read policy.Rulebook
		if json.Unmarshal(data, &read) != nil {
			assert.Equal(t, policy.Rulebook{}, read)
			return
		}
		roundTrip(t, read)
		_ = read.Check()
		for article := range read.Articles() {
			assert.NotEmpty(t, article.Explain(english))
			assert.NotEmpty(t, article.Explain(french))
		}
	})
}
