package personnel_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

func ladder(t testing.TB, id string) personnel.Ladder {
	t.Helper()
	l, found := personnel.LadderByID(id)
	require.True(t, found, id)
	return l
}

func rankOf(t testing.TB, ladderID, code string) personnel.Rank {
	t.Helper()
	r, found := ladder(t, ladderID).Rank(code)
	require.True(t, found, "%s in %s", code, ladderID)
	return r
}

func TestLaddersOfTheLibrary(t *testing.T) {
	var ids []string
	for l := range personnel.Ladders() {
		ids = append(ids, l.ID)
		require.NoError(t, l.Check(), l.ID)
		assert.True(t, l.Basis.Check() == nil && !l.Basis.IsZero(), l.ID)
		bands := map[personnel.RankBand]bool{}
		for _, rung := range l.Rungs {
			bands[rung.Band] = true
			assert.False(t, rung.Basis.IsZero(), "%s: %s", l.ID, rung.Code)
			rank, found := l.Rank(rung.Code)
			require.True(t, found)
			require.NoError(t, rank.Check(), rank.ID)
			assert.Equal(t, l.ID, rank.Ladder())
			assert.Equal(t, rung.Title, l.Title(rank))
		}
		assert.Len(t, bands, 4, "%s has ranks of every band", l.ID)
	}
	assert.Equal(t, []string{"municipal", "opp", "quebec-municipal", "rcmp", "spvm", "sq", "toronto"}, ids)
	assert.True(t, slices.IsSorted(ids))
	for range personnel.Ladders() {
		break // stops there
	}
}

// The ranks as the sources list them, the lowest first; what stands on one step in one word.
func TestLaddersAgainstTheSources(t *testing.T) {
	for id, want := range map[string][][]string{
		"rcmp": {
			{"special constable"},
			{"constable"},
			{"corporal"},
			{"sergeant"},
			{"staff sergeant"},
			{"staff sergeant major"},
			{"sergeant major"},
			{"corps sergeant major"},
			{"inspector"},
			{"superintendent"},
			{"chief superintendent"},
			{"assistant commissioner"},
			{"deputy commissioner"},
			{"commissioner"},
		},
		"opp": {
			{"constable", "detective constable"},
			{"sergeant", "detective sergeant", "traffic sergeant"},
			{"staff sergeant", "detective staff sergeant"},
			{"sergeant major"},
			{"inspector", "detective inspector"},
			{"superintendent"},
			{"chief superintendent"},
			{"deputy commissioner"},
			{"commissioner"},
		},
		"toronto": {
			{"constable"},
			{"sergeant", "detective"},
			{"staff sergeant", "detective sergeant"},
			{"inspector"},
			{"staff inspector"},
			{"superintendent"},
			{"staff superintendent"},
			{"deputy chief"},
			{"chief of police"},
		},
		"spvm": {
			{"constable"},
			{"sergeant", "detective sergeant"},
			{"lieutenant", "detective lieutenant"},
			{"commander"},
			{"inspector"},
			{"chief inspector"},
			{"assistant director"},
			{"associate director"},
			{"director"},
		},
		"sq": {
			{"constable"},
			{"sergeant"},
			{"lieutenant"},
			{"captain"},
			{"inspector"},
			{"chief inspector"},
			{"deputy director general"},
			{"director general"},
		},
		"quebec-municipal": {
			{"constable"}, {"sergeant"}, {"lieutenant"}, {"captain"}, {"inspector"}, {"chief inspector"}, {"deputy director"}, {"director"},
		},
		"municipal": {
			{"constable"},
			{"sergeant", "detective"},
			{"staff sergeant", "detective sergeant"},
			{"inspector"},
			{"superintendent"},
			{"deputy chief"},
			{"chief of police"},
		},
	} {
		var got [][]string
		for _, rung := range ladder(t, id).Rungs {
			if rung.Step > len(got) {
				got = append(got, nil)
			}
			got[rung.Step-1] = append(got[rung.Step-1], rung.Title.English)
		}
		assert.Equal(t, want, got, id)
	}
}

func TestFrenchRanks(t *testing.T) {
	for code, want := range map[string]string{
		"constable": "gendarme", "corporal": "caporal(e)", "sergeant": "sergent(e)", "staff-sergeant": "sergent(e) d'état-major",
		"inspector": "inspecteur/inspectrice", "superintendent": "surintendant(e)", "chief-superintendent": "surintendant(e) principal(e)",
		"assistant-commissioner": "commissaire adjoint(e)", "deputy-commissioner": "sous-commissaire",
	} {
		l := ladder(t, "rcmp")
		assert.Equal(t, want, l.Title(rankOf(t, "rcmp", code)).French)
	}
}

func TestLaddersSayWhatIsAssumed(t *testing.T) {
	strengths := map[policy.Strength]int{}
	for l := range personnel.Ladders() {
		for _, rung := range l.Rungs {
			strengths[rung.Basis.Strength]++
		}
	}
	assert.Equal(t, map[policy.Strength]int{policy.Stated: 3, policy.Assumed: 72}, strengths, "only the law makes officers")
	for _, code := range []string{"inspector", "superintendent", "chief-superintendent"} {
		for _, rung := range ladder(t, "rcmp").Rungs {
			if rung.Code == code {
				assert.Equal(t, "rcmp-act-section-6", rung.Basis.Source.ID)
			}
		}
	}
	assert.Equal(t, policy.Derived, ladder(t, "sq").Basis.Strength)
	assert.Equal(t, policy.Assumed, ladder(t, "municipal").Basis.Strength)
}

func TestLaddersAreNobodysVariable(t *testing.T) {
	ladder(t, "rcmp").Rungs[0].Code = "spoilt"
	for l := range personnel.Ladders() {
		l.Rungs[0].Code = "spoilt"
	}
	rcmp, _ := personnel.ServiceByID("rcmp")
	l, _ := personnel.LadderOf(rcmp)
	l.Rungs[0].Code = "spoilt"
	assert.Equal(t, "special-constable", ladder(t, "rcmp").Rungs[0].Code)
}

func TestLadderOfAService(t *testing.T) {
	want := map[string]string{"rcmp": "rcmp", "opp": "opp", "sq": "sq", "spvm": "spvm", "toronto": "toronto"}
	for service := range personnel.Services() {
		l, found := personnel.LadderOf(service)
		switch {
		case want[service.ID] != "":
			assert.Equal(t, want[service.ID], l.ID, service.ID)
		case service.Kind != personnel.Municipal && service.Kind != personnel.Regional:
			assert.False(t, found, service.ID)
			assert.True(t, l.IsZero())
		case service.Province == personnel.Quebec:
			assert.Equal(t, "quebec-municipal", l.ID, service.ID)
		default:
			assert.Equal(t, "municipal", l.ID, service.ID)
		}
	}
	for name, c := range map[string]struct {
		service personnel.Service
		want    string
	}{
		"a caller's own municipal service":         {personnel.Service{ID: "x", Kind: personnel.Municipal, Province: personnel.Yukon}, "municipal"},
		"a caller's own regional service":          {personnel.Service{ID: "x", Kind: personnel.Regional, Province: personnel.Quebec}, "quebec-municipal"},
		"an Indigenous service of Quebec":          {personnel.Service{ID: "x", Kind: personnel.Indigenous, Province: personnel.Quebec}, ""},
		"the RCMP by its kind":                     {personnel.Service{ID: "x", Kind: personnel.RoyalCanadianMountedPolice}, "rcmp"},
		"a provincial service without a known one": {personnel.Service{ID: "rnc", Kind: personnel.Provincial}, ""},
		"a municipal service, province not stated": {personnel.Service{ID: "x", Kind: personnel.Municipal}, ""},
		"nothing stated":                           {personnel.Service{}, ""},
	} {
		l, found := personnel.LadderOf(c.service)
		assert.Equal(t, c.want, l.ID, name)
		assert.Equal(t, c.want != "", found, name)
	}
	for province := range personnel.Provinces() {
		_, found := personnel.LadderOf(personnel.Service{ID: "x", Kind: personnel.Municipal, Province: province})
		assert.True(t, found, province)
	}
	_, found := personnel.LadderByID("none")
	assert.False(t, found)
}

func TestDetectivesEqualTheirUniformRank(t *testing.T) {
	for _, c := range []struct{ ladder, detective, uniform string }{
		{"opp", "detective-constable", "constable"},
		{"opp", "detective-sergeant", "sergeant"},
		{"opp", "traffic-sergeant", "sergeant"},
		{"opp", "detective-staff-sergeant", "staff-sergeant"},
		{"opp", "detective-inspector", "inspector"},
		{"toronto", "detective", "sergeant"},
		{"toronto", "detective-sergeant", "staff-sergeant"},
		{"municipal", "detective", "sergeant"},
		{"municipal", "detective-sergeant", "staff-sergeant"},
		{"spvm", "detective-sergeant", "sergeant"},
		{"spvm", "detective-lieutenant", "lieutenant"},
	} {
		order, comparable := rankOf(t, c.ladder, c.detective).Compare(rankOf(t, c.ladder, c.uniform))
		assert.True(t, comparable)
		assert.Zero(t, order, "%s of %s", c.detective, c.ladder)
	}
}

func TestRanksCompare(t *testing.T) {
	band := func(b personnel.RankBand) personnel.Rank { return personnel.Rank{Band: b} }
	own := personnel.Rank{ID: "elsewhere/chief", Step: 3, Band: personnel.ExecutiveBand}
	for name, c := range map[string]struct {
		a, b       personnel.Rank
		want       int
		comparable bool
	}{
		"steps of one ladder": {rankOf(t, "rcmp", "corporal"), rankOf(t, "rcmp", "sergeant"), -1, true},
		"one band, two ladders: a sergeant of Toronto and one of Montréal": {rankOf(t, "toronto", "staff-sergeant"), rankOf(t, "spvm", "sergeant"), 0, true},
		"the same step of two ladders, in other bands":                     {rankOf(t, "rcmp", "corporal"), rankOf(t, "sq", "lieutenant"), -1, true},
		"a higher step in a lower band of another ladder":                  {rankOf(t, "rcmp", "corps-sergeant-major"), rankOf(t, "toronto", "inspector"), -1, true},
		"a ladder of one's own":                                            {own, rankOf(t, "opp", "superintendent"), 1, true},
		"a rank against a band":                                            {rankOf(t, "opp", "sergeant"), band(personnel.NonCommissionedBand), 0, true},
		"no step, the same band of one ladder":                             {personnel.Rank{ID: "opp/sergeant", Band: personnel.NonCommissionedBand}, rankOf(t, "opp", "staff-sergeant"), 0, false},
		"no step, another band of one ladder":                              {personnel.Rank{ID: "opp/sergeant", Band: personnel.NonCommissionedBand}, rankOf(t, "opp", "inspector"), -1, true},
		"no step, the same rank":                                           {personnel.Rank{ID: "opp/sergeant", Band: personnel.NonCommissionedBand}, rankOf(t, "opp", "sergeant"), 0, true},
		"bands":                                                            {band(personnel.ConstableBand), band(personnel.ExecutiveBand), -1, true},
		"not stated":                                                       {personnel.Rank{}, rankOf(t, "opp", "sergeant"), 0, false},
		"neither stated":                                                   {personnel.Rank{}, personnel.Rank{}, 0, false},
		"a band that is none":                                              {band("chief"), band(personnel.ConstableBand), 0, false},
		"ranks without a ladder are not of one":                            {personnel.Rank{Step: 1}, personnel.Rank{Step: 2}, 0, false},
		"steps count even where the band is faulty":                        {personnel.Rank{ID: "x/a", Step: 1}, personnel.Rank{ID: "x/b", Step: 2}, -1, true},
	} {
		t.Run(name, func(t *testing.T) {
			order, comparable := c.a.Compare(c.b)
			back, _ := c.b.Compare(c.a)
			assert.Equal(t, c.comparable, comparable)
			if comparable {
				assert.Equal(t, c.want, order)
				assert.Equal(t, -c.want, back)
			}
		})
	}
}

func TestRankCheck(t *testing.T) {
	for name, c := range map[string]struct {
		rank personnel.Rank
		want []string
	}{
		"not stated":                   {personnel.Rank{}, nil},
		"as the ladder gives it":       {rankOf(t, "opp", "sergeant"), nil},
		"a band alone":                 {personnel.Rank{Band: personnel.CommissionedBand}, nil},
		"no step":                      {personnel.Rank{ID: "opp/sergeant", Band: personnel.NonCommissionedBand}, nil},
		"a ladder of one's own":        {personnel.Rank{ID: "elsewhere/marshal", Step: 1, Band: personnel.ConstableBand}, nil},
		"no band":                      {personnel.Rank{ID: "opp/sergeant", Step: 2}, []string{"band"}},
		"a band that is none":          {personnel.Rank{Band: "chief"}, []string{"band"}},
		"a step without an ID":         {personnel.Rank{Step: 1, Band: personnel.ConstableBand}, []string{"id"}},
		"a negative step":              {personnel.Rank{ID: "x/y", Step: -1, Band: personnel.ConstableBand}, []string{"step"}},
		"no slash":                     {personnel.Rank{ID: "sergeant", Step: 1, Band: personnel.ConstableBand}, []string{"id"}},
		"no ladder":                    {personnel.Rank{ID: "/sergeant", Step: 1, Band: personnel.ConstableBand}, []string{"id"}},
		"no code":                      {personnel.Rank{ID: "opp/", Step: 1, Band: personnel.ConstableBand}, []string{"id"}},
		"a second slash":               {personnel.Rank{ID: "a/b/c", Step: 1, Band: personnel.ConstableBand}, []string{"id"}},
		"not in its ladder":            {personnel.Rank{ID: "opp/corporal", Step: 2, Band: personnel.NonCommissionedBand}, []string{"id"}},
		"on another step of it":        {personnel.Rank{ID: "opp/sergeant", Step: 3, Band: personnel.NonCommissionedBand}, []string{"step"}},
		"in another band of it":        {personnel.Rank{ID: "opp/sergeant", Step: 2, Band: personnel.ConstableBand}, []string{"band"}},
		"everything at once":           {personnel.Rank{ID: "x", Step: -1, Band: "chief"}, []string{"id", "step", "band"}},
		"in another band without step": {personnel.Rank{ID: "opp/sergeant", Band: personnel.ConstableBand}, []string{"band"}},
	} {
		assert.Equal(t, c.want, paths(c.rank.Check()), name)
	}
}

// ownLadder is a ladder that a caller makes.
func ownLadder() personnel.Ladder {
	name := func(en, fr string) bilingual.Text { return bilingual.Text{English: en, French: fr} }
	return personnel.Ladder{ID: "elsewhere", Name: name("Elsewhere", "Ailleurs"), Rungs: []personnel.Rung{
		{Code: "guard", Title: name("guard", "garde"), Step: 1, Band: personnel.ConstableBand},
		{Code: "captain", Title: name("captain", "capitaine"), Step: 2, Band: personnel.CommissionedBand},
		{Code: "marshal", Title: name("marshal", "maréchal"), Step: 3, Band: personnel.CommissionedBand},
	}}
}

func TestLadderCheck(t *testing.T) {
	strange := policy.Cite("rcmp-strength-2019")
	strange.Strength = "x"
	for name, c := range map[string]struct {
		change func(*personnel.Ladder)
		want   []string
	}{
		"as it is":                  {func(*personnel.Ladder) {}, nil},
		"blank":                     {func(l *personnel.Ladder) { *l = personnel.Ladder{} }, []string{"id", "name", "rungs"}},
		"a blank rank":              {func(l *personnel.Ladder) { l.Rungs = []personnel.Rung{{}} }, []string{"rungs[0].code", "rungs[0].title", "rungs[0].step", "rungs[0].band"}},
		"a code twice":              {func(l *personnel.Ladder) { l.Rungs[2].Code = "guard" }, []string{"rungs[2].code"}},
		"a first step of 2":         {func(l *personnel.Ladder) { l.Rungs = l.Rungs[1:] }, []string{"rungs[0].step"}},
		"a step left out":           {func(l *personnel.Ladder) { l.Rungs[2].Step = 4 }, []string{"rungs[2].step"}},
		"a step back":               {func(l *personnel.Ladder) { l.Rungs[2].Step = 1 }, []string{"rungs[2].step"}},
		"two titles of one rank":    {func(l *personnel.Ladder) { l.Rungs[2].Step = 2 }, nil},
		"two bands on one step":     {func(l *personnel.Ladder) { l.Rungs[1].Step, l.Rungs[2].Step = 1, 2 }, []string{"rungs[1].band"}},
		"a lower band above":        {func(l *personnel.Ladder) { l.Rungs[2].Band = personnel.ConstableBand }, []string{"rungs[2].band"}},
		"a band that is none":       {func(l *personnel.Ladder) { l.Rungs[1].Band = "chief" }, []string{"rungs[1].band"}},
		"a first band that is high": {func(l *personnel.Ladder) { l.Rungs[0].Band = personnel.CommissionedBand }, nil},
		"bases that are none":       {func(l *personnel.Ladder) { l.Basis, l.Rungs[0].Basis = strange, strange }, []string{"rungs[0].basis.strength", "basis.strength"}},
		"half a title, half a name": {func(l *personnel.Ladder) { l.Name.French, l.Rungs[1].Title.English = "", "" }, []string{"name", "rungs[1].title"}},
		"an ID that is none":        {func(l *personnel.Ladder) { l.ID = "a/b" }, []string{"id"}},
	} {
		t.Run(name, func(t *testing.T) {
			l := ownLadder()
			c.change(&l)
			assert.Equal(t, c.want, paths(l.Check()))
		})
	}
}

func TestLadderOfOnesOwn(t *testing.T) {
	l := ownLadder()
	rank, found := l.Rank("captain")
	require.True(t, found)
	assert.Equal(t, personnel.Rank{ID: "elsewhere/captain", Step: 2, Band: personnel.CommissionedBand}, rank)
	assert.Equal(t, "capitaine", l.Title(rank).French)
	assert.Equal(t, bilingual.Same("opp/sergeant"), l.Title(rankOf(t, "opp", "sergeant")))
	assert.Equal(t, "officiers", l.Title(personnel.Rank{Band: personnel.CommissionedBand}).French)
	_, found = l.Rank("corporal")
	assert.False(t, found)
	o := everyFact()
	o.Rank = rank
	assert.NoError(t, o.Check())
}

func TestRankJSON(t *testing.T) {
	data, err := json.Marshal(rankOf(t, "rcmp", "staff-sergeant"))
	require.NoError(t, err)
	assert.JSONEq(t, `{"id":"rcmp/staff-sergeant","step":5,"band":"non-commissioned"}`, string(data))
	refuses(t, personnel.Rank{Band: personnel.ConstableBand}, map[string]faulty{
		"faults": {`{"id":7,"step":"2","band":"chief","title":"x"}`, []string{"id", "step", "band", "title"}},
	})
	refuses(t, personnel.Ladder{ID: "x"}, map[string]faulty{
		"faults": {`{"id":7,"rungs":[{"code":1,"step":"2"},5],"basis":[]}`, []string{"id", "rungs[0].code", "rungs[0].step", "rungs[1]", "basis"}},
	})
	for _, value := range []any{
		personnel.Rank{Band: "chief"}, personnel.Ladder{Name: bilingual.Text{English: "x"}}, personnel.Rung{Band: "chief"},
	} {
		_, err := json.Marshal(value)
		assert.Error(t, err)
	}
}
