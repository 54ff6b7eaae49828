package personnel_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

var strengths2019 = personnel.ProvincialStrengths(calendar.On(2019, time.July, 1))

// haiti2008 is the contingent of the spring of 2008, by service.
func haiti2008(t testing.TB) personnel.Composition {
	t.Helper()
	var ids []string
	for id, officers := range map[string]int{
		"rcmp": 21, "sq": 23, "spvm": 24, "opp": 2, "saguenay": 2, "durham": 1, "saint-jerome": 1, "riviere-du-loup": 1,
	} {
		ids = append(ids, slices.Repeat([]string{id}, officers)...)
	}
	return personnel.Composed(slices.Values(ids), personnel.Services())
}

func TestRepresentationOfTheContingentOf2008(t *testing.T) {
	r := personnel.RepresentationOf(haiti2008(t), strengths2019)
	assert.Equal(t, persons(75), r.Officers)
	assert.Equal(t, persons(67621), r.Strength, "the levels add up to one more than the totals: Alberta's are rounded")
	assert.Equal(t, []personnel.Province{personnel.Ontario, personnel.Quebec}, r.Provinces())
	assert.Len(t, r.Groups, 14)
	for province, want := range map[personnel.Province][4]string{
		personnel.Quebec: {"51 persons", "68%", "14,736 persons", "21.79%"}, personnel.Ontario: {"3 persons", "4%", "23,591 persons", "34.89%"},
		personnel.Alberta: {"0 persons", "0%", "4,410 persons", "6.52%"}, personnel.Nunavut: {"0 persons", "0%", "0 persons", "0%"},
		"": {"21 persons", "28%", "17,858 persons", "26.41%"},
	} {
		g, found := r.Of(province)
		require.True(t, found)
		got := [4]string{g.Officers.String(), g.Share.String(), g.Strength.String(), g.StrengthShare.String()}
		for i := range got {
			got[i] = nonBreaking.Replace(got[i])
		}
		assert.Equal(t, want, got, province)
	}
	quebec, _ := r.Of(personnel.Quebec)
	apart, known := quebec.Apart()
	assert.True(t, known)
	assert.Equal(t, "46.21 points", nonBreaking.Replace(apart.String()))
	ontario, _ := r.Of(personnel.Ontario)
	apart, _ = ontario.Apart()
	assert.Equal(t, "-30.89", apart.Number().String())
}

// Each part is the number of its group over the number of all, whoever sends how many: held against plain counting.
func TestRepresentationAgainstPlainCounting(t *testing.T) {
	d := newDice(t, 361)
	services := slices.Collect(personnel.Services())
	strength := map[personnel.Province]int{}
	federal, country := 0, 0
	for s := range strengths2019 {
		strength[s.Province] = s.Municipal.Int() + s.Provincial.Int()
		federal += s.Contract.Int() + s.Federal.Int()
		country += s.Municipal.Int() + s.Provincial.Int() + s.Contract.Int() + s.Federal.Int()
	}
	strength[""] = federal
	hundredths := func(part, whole int) int { return (20000*part/whole + 1) / 2 }
	for range 300 {
		var ids []string
		from := map[personnel.Province]int{}
		for range 1 + d.IntN(200) {
			service := services[d.IntN(len(services))]
			ids = append(ids, service.ID)
			from[service.Province]++
		}
		r := personnel.RepresentationOf(personnel.Composed(slices.Values(ids), slices.Values(services)), strengths2019)
		counted := 0
		for _, g := range r.Groups {
			counted += g.Officers.Int()
			require.Equal(t, from[g.Province], g.Officers.Int(), g.Province)
			require.Equal(t, strength[g.Province], g.Strength.Int(), g.Province)
			require.Equal(t, hundredths(from[g.Province], len(ids)), int(g.Share.Number().Shift(2).IntPart()), g.Province)
			require.Equal(t, hundredths(strength[g.Province], country), int(g.StrengthShare.Number().Shift(2).IntPart()), g.Province)
		}
		require.Equal(t, len(ids), counted, "everybody is in one group")
	}
}

func TestRepresentationOfWhatIsNotKnown(t *testing.T) {
	without := func(missing personnel.Province) func(func(personnel.PoliceStrength) bool) {
		return func(yield func(personnel.PoliceStrength) bool) {
			for s := range strengths2019 {
				if s.Province != missing && !yield(s) {
					return
				}
			}
		}
	}
	t.Run("a province without a count", func(t *testing.T) {
		r := personnel.RepresentationOf(haiti2008(t), without(personnel.Yukon))
		assert.True(t, r.Strength.IsZero())
		for _, g := range r.Groups {
			assert.False(t, g.Share.IsZero(), "the part of the officers is known all the same")
			assert.True(t, g.StrengthShare.IsZero(), "there is no total")
			assert.Equal(t, g.Province == personnel.Yukon || g.Province == "", g.Strength.IsZero(), g.Province)
			_, known := g.Apart()
			assert.False(t, known)
		}
	})
	t.Run("a count that does not tell the levels", func(t *testing.T) {
		total := personnel.PoliceStrength{Province: personnel.Yukon, Total: persons(131)}
		r := personnel.RepresentationOf(haiti2008(t), func(yield func(personnel.PoliceStrength) bool) {
			if yield(total) {
				without(personnel.Yukon)(yield)
			}
		})
		assert.True(t, r.Strength.IsZero())
		r = personnel.RepresentationOf(haiti2008(t), func(yield func(personnel.PoliceStrength) bool) {
			if yield(total) {
				strengths2019(yield)
			}
		})
		assert.Equal(t, persons(67621), r.Strength, "the next that tells them is taken")
	})
	t.Run("the first of two counts", func(t *testing.T) {
		own, _ := personnel.PoliceStrengthNear(personnel.Yukon, may1)
		own.Municipal = persons(1000)
		r := personnel.RepresentationOf(haiti2008(t), func(yield func(personnel.PoliceStrength) bool) {
			if yield(own) {
				strengths2019(yield)
			}
		})
		assert.Equal(t, persons(68621), r.Strength)
	})
	t.Run("all of Canada is no province", func(t *testing.T) {
		canada := personnel.PoliceStrength{Municipal: persons(9), Provincial: persons(9), Contract: persons(9), Federal: persons(9)}
		r := personnel.RepresentationOf(haiti2008(t), slices.Values([]personnel.PoliceStrength{canada}))
		assert.True(t, r.Strength.IsZero())
	})
	t.Run("an officer of whom no province is stated", func(t *testing.T) {
		c := haiti2008(t)
		c.Sendings = append(c.Sendings, personnel.Sending{Service: personnel.Service{ID: "atlantis"}, Officers: persons(25)})
		r := personnel.RepresentationOf(c, strengths2019)
		require.Len(t, r.Groups, 15)
		assert.Equal(t, personnel.RepresentedGroup{Officers: persons(25), Share: percent(25)}, r.Groups[14])
		rcmp, _ := r.Of("")
		assert.Equal(t, persons(21), rcmp.Officers, "they are not those of the RCMP")
		assert.Len(t, r.Provinces(), 2)
		assert.Contains(t, nonBreaking.Replace(r.Explain(english)), "- province not stated: 25 officers, 25% of all; an unknown part of the strength at home\n")
	})
	t.Run("a number that is not stated", func(t *testing.T) {
		c := haiti2008(t)
		c.Sendings[0].Officers = policy.Measure{}
		r := personnel.RepresentationOf(c, strengths2019)
		assert.True(t, r.Officers.IsZero())
		for _, g := range r.Groups {
			assert.True(t, g.Officers.IsZero() && g.Share.IsZero(), g.Province)
		}
		assert.Empty(t, r.Provinces())
		assert.Contains(t, r.Explain(frenchCA), "Membres par province\u00a0: nombre inconnu\n", "nor from how many provinces they come")
		assert.Contains(t, r.Explain(frenchCA), "- Alberta\u00a0: nombre inconnu, une part inconnue de tous les membres\u00a0; 6,52\u00a0% de l'effectif au pays\n")
	})
	t.Run("an RCMP that is said to be of a province", func(t *testing.T) {
		c := personnel.Composition{Sendings: []personnel.Sending{sends("rcmp", personnel.RoyalCanadianMountedPolice, personnel.Manitoba, 4)}}
		r := personnel.RepresentationOf(c, strengths2019)
		rcmp, _ := r.Of("")
		assert.Equal(t, persons(4), rcmp.Officers)
		assert.Empty(t, r.Provinces(), "each officer is in one group")
	})
	t.Run("nobody", func(t *testing.T) {
		r := personnel.RepresentationOf(personnel.Composition{Sendings: []personnel.Sending{}}, strengths2019)
		assert.Equal(t, persons(0), r.Officers)
		for _, g := range r.Groups {
			assert.True(t, g.Share.IsZero(), "of nobody there is no part")
		}
	})
	_, found := personnel.Representation{}.Of(personnel.Quebec)
	assert.False(t, found)
	assert.True(t, personnel.Representation{}.IsZero())
	assert.True(t, personnel.RepresentedGroup{}.IsZero())
}

func TestRepresentationInWords(t *testing.T) {
	r := personnel.RepresentationOf(haiti2008(t), strengths2019)
	english, french := nonBreaking.Replace(r.Explain(english)), nonBreaking.Replace(r.Explain(frenchCA))
	assert.Contains(t, english, "Officers by province: 75 officers, from the services of 2 provinces or territories\n")
	assert.Contains(t, english, "- Quebec: 51 officers, 68% of all; 21.79% of the strength at home (+46.21 points)\n")
	assert.Contains(t, english, "- Ontario: 3 officers, 4% of all; 34.89% of the strength at home (-30.89 points)\n")
	assert.Contains(t, english, "- Royal Canadian Mounted Police: 21 officers, 28% of all; 26.41% of the strength at home (+1.59 points)\n")
	assert.Contains(t, french, "Membres par province : 75 membres, des services de 2 provinces ou territoires\n")
	assert.Contains(t, french, "- Québec : 51 membres, 68 % de tous les membres ; 21,79 % de l'effectif au pays (+46,21 points)\n")
	assert.Contains(t, french, "- Gendarmerie royale du Canada : 21 membres, 28 % de tous les membres ; 26,41 % de l'effectif au pays (+1,59 point)\n")
}

func TestRepresentationJSON(t *testing.T) {
	roundTrips(t, 20, func(d dice) personnel.Representation {
		return pick(d, personnel.Representation{}, personnel.RepresentationOf(d.composition(), strengths2019), personnel.RepresentationOf(haiti2008(t), strengths2019))
	})
	refuses(t, personnel.Representation{Officers: persons(1)}, map[string]faulty{
		"faults": {
			`{"officers":1,"strength":1,"groups":[{"province":"x","kind":"y","officers":1,"share":1,"strength":1,"strength_share":1},3]}`,
			[]string{
				"officers", "strength", "groups[0].province", "groups[0].kind", "groups[0].officers", "groups[0].share", "groups[0].strength",
				"groups[0].strength_share", "groups[1]",
			},
		},
	})
}
