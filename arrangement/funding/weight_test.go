package funding_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/funding"
	"github.com/canpolice/ipp/arrangement/policy"
)

func TestTheWeightsOfTheLibrary(t *testing.T) {
	kinds := []funding.Cost{}
	for _, weight := range funding.Weights() {
		require.NoError(t, weight.Check())
		require.Equal(t, policy.Assumed, weight.Basis.Strength)
		requireReadAgain(t, weight, "")
		kinds = append(kinds, weight.Kind)
	}
	assert.Equal(t, slices.Collect(funding.Costs())[1:], kinds, "every kind once, in their order")
	funding.Weights()[0].Of[0] = funding.Other
	assert.Equal(t, funding.Personnel, funding.Weights()[0].Of[0], "nobody can write to the table")
	assert.Equal(t, funding.Personnel, funding.Weights()[1].Of[0])

	spent := funding.SpendingByObject()[1]
	byDefault, err := funding.EstimateIraq2017().ByKind(spent)
	require.NoError(t, err)
	named, err := funding.EstimateIraq2017().ByKind(spent, funding.Weights()...)
	require.NoError(t, err)
	assert.Equal(t, byDefault, named, "they are what is taken where none are given")
}

func TestByKindOfOnesOwn(t *testing.T) {
	hundred := funding.Rate{Kind: funding.AllCosts, Per: funding.PerOfficerDay, Amount: funding.Dollars(100), Basis: policy.Cite("gc-infobase")}
	spent := byObject(50, 15, 30, 1, 2, 2, 900, 900)
	percent := func(n int) policy.Measure { return policy.Whole(n, policy.Percent) }
	weights := []funding.Weight{
		{Kind: funding.Training, Percent: percent(200), Of: []funding.Object{funding.TransportAndCommunications}, Basis: chosen},
		{Kind: funding.Travel, Percent: percent(50), Of: []funding.Object{funding.Personnel, funding.Rentals}, Basis: policy.Cite("gc-infobase")},
		{Kind: funding.Equipment, Percent: percent(0), Of: []funding.Object{funding.Other}, Basis: chosen},
	}
	model, err := hundred.ByKind(spent, weights...)
	require.NoError(t, err)
	require.NoError(t, model.Check())
	got := map[funding.Cost]string{}
	amounts := []funding.Money{}
	for i, rate := range model {
		assert.Equal(t, weights[i].Kind, rate.Kind, "in the order of the weights")
		assert.Equal(t, policy.Assumed, rate.Basis.Strength)
		got[rate.Kind], amounts = rate.Amount.String(), append(amounts, rate.Amount)
	}
	// 30 of transport twice over, half of 51, and nothing: 30 to 25.5 to 0.
	assert.Equal(t, map[funding.Cost]string{funding.Training: "54.05 CAD", funding.Travel: "45.95 CAD", funding.Equipment: "0.00 CAD"}, got)
	sum, err := funding.Sum(amounts...)
	require.NoError(t, err)
	assert.True(t, sum.Equal(hundred.Amount))
	assert.Contains(t, model[0].Basis.Note.In(language.English), "by a weight: chosen for the test", "a weight that was chosen says why")
	assert.Contains(t, model[1].Basis.Note.In(language.French), "une pondération\u00a0: "+weights[1].Basis.In(language.French))

	_, err = hundred.ByKind(spent, append(weights, weights[0], funding.Weight{})...)
	requireFaults(t, err, "duplicate weights[3].kind", "missing weights[4].kind", "out-of-range weights[4].percent", "missing weights[4].of", "missing weights[4].basis")
	_, err = hundred.ByKind(spent, weights[2])
	require.ErrorIs(t, err, fault.Missing, "nothing to go by")
}

func TestWeightCheck(t *testing.T) {
	good := funding.Weights()[0]
	for name, c := range map[string]struct {
		spoil func(*funding.Weight)
		want  []string
	}{
		"good":             {func(*funding.Weight) {}, nil},
		"of all costs":     {func(w *funding.Weight) { w.Kind = funding.AllCosts }, []string{"conflict kind"}},
		"of a kind unseen": {func(w *funding.Weight) { w.Kind = "food" }, []string{"unknown kind"}},
		"below 0":          {func(w *funding.Weight) { w.Percent = policy.Whole(-1, policy.Percent) }, []string{"out-of-range percent"}},
		"of nothing":       {func(w *funding.Weight) { w.Percent = policy.Whole(0, policy.Percent) }, nil},
		"of persons":       {func(w *funding.Weight) { w.Percent = policy.Whole(3, policy.Persons) }, []string{"out-of-range percent"}},
		"by no objects":    {func(w *funding.Weight) { w.Of = nil }, []string{"missing of"}},
		"by one twice":     {func(w *funding.Weight) { w.Of = append(w.Of, w.Of[0]) }, []string{"duplicate of[2]"}},
		"by one unseen":    {func(w *funding.Weight) { w.Of = []funding.Object{"", "gifts"} }, []string{"missing of[0]", "unknown of[1]"}},
		"by no source":     {func(w *funding.Weight) { w.Basis = policy.Citation{} }, []string{"missing basis"}},
	} {
		t.Run(name, func(t *testing.T) {
			weight := good
			weight.Of = slices.Clone(good.Of)
			c.spoil(&weight)
			requireFaults(t, weight.Check(), c.want...)
			assert.False(t, weight.IsZero())
		})
	}
	assert.True(t, funding.Weight{}.IsZero())
	requireReadAgain(t, funding.Weight{}, `{}`)
	kept := good
	err := json.Unmarshal([]byte(`{"kind":"x","percent":1,"of":[2],"share":3}`), &kept)
	require.ErrorContains(t, err, "of[0]")
	require.ErrorContains(t, err, "share: unexpected")
	assert.Equal(t, good, kept)
}
