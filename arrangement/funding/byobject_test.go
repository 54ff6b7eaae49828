package funding_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/funding"
	"github.com/canpolice/ipp/arrangement/policy"
)

func TestObjectCodes(t *testing.T) {
	all := slices.Collect(funding.Objects())
	assert.Len(t, all, 8)
	assert.Equal(t, funding.Personnel, all[0])
	assert.Equal(t, funding.Other, all[7])
	titles := map[string]bool{}
	for _, object := range all {
		assert.True(t, object.Valid())
		assert.True(t, object.Title().Complete())
		assert.False(t, titles[object.Title().English] || titles[object.Title().French], object)
		titles[object.Title().French] = true
		text, err := object.MarshalText()
		require.NoError(t, err)
		read, err := funding.ParseObject(string(text))
		require.NoError(t, err)
		assert.Equal(t, object, read)
		var decoded funding.Object
		require.NoError(t, decoded.UnmarshalText(text))
		assert.Equal(t, object, decoded)
	}
	_, err := funding.ParseObject("Rentals")
	require.ErrorIs(t, err, fault.Unknown)
	_, err = funding.Object("pay").MarshalText()
	require.ErrorIs(t, err, fault.Unknown)
	decoded := funding.Rentals
	require.ErrorIs(t, decoded.UnmarshalText([]byte("pay")), fault.Unknown)
	assert.Equal(t, funding.Rentals, decoded)
	require.NoError(t, decoded.UnmarshalText(nil))
	assert.Zero(t, decoded)
}

// plainParts is a year by object with nothing to complain about.
func plainParts() funding.ByObject {
	return funding.ByObject{Year: 2016, Basis: chosen, Parts: []funding.Part{
		{funding.Personnel, money("3 CAD")}, {funding.Rentals, money("1.50 CAD")}, {funding.Other, money("-0.5 CAD")},
	}}
}

func TestByObjectSums(t *testing.T) {
	b := plainParts()
	sum, err := b.Sum()
	require.NoError(t, err)
	requireMoney(t, "4.00 CAD", sum)
	less, err := b.Difference(money("5 CAD"))
	require.NoError(t, err)
	requireMoney(t, "-1.00 CAD", less)

	amount, known := b.Amount(funding.Rentals)
	assert.True(t, known)
	requireMoney(t, "1.50 CAD", amount)
	_, known = b.Amount(funding.TransferPayments)
	assert.False(t, known)
	share, known := b.ShareHalfAwayFromZero(funding.Rentals, 1)
	assert.True(t, known)
	assert.Equal(t, "37.5", share.String())
	share, known = b.ShareHalfAwayFromZero(funding.Rentals, 0)
	assert.True(t, known)
	assert.Equal(t, "38", share.String())
	_, known = b.ShareHalfAwayFromZero(funding.TransferPayments, 1)
	assert.False(t, known, "nothing is known of it")

	t.Run("a part that is not stated leaves the sum unknown", func(t *testing.T) {
		b := plainParts()
		b.Parts[1].Amount = funding.Money{}
		_, err := b.Sum()
		require.ErrorIs(t, err, fault.Missing)
		_, err = b.Difference(money("5 CAD"))
		require.ErrorIs(t, err, fault.Missing)
		_, known := b.ShareHalfAwayFromZero(funding.Personnel, 1)
		assert.False(t, known)
		_, known = b.Amount(funding.Rentals)
		assert.False(t, known)
	})
	t.Run("a total in another currency", func(t *testing.T) {
		_, err := b.Difference(money("5 USD"))
		require.ErrorIs(t, err, fault.Conflict)
	})
	t.Run("no parts have no sum", func(t *testing.T) {
		sum, err := funding.ByObject{}.Sum()
		require.NoError(t, err)
		assert.True(t, sum.IsZero())
		_, err = funding.ByObject{}.Difference(money("5 CAD"))
		require.ErrorIs(t, err, fault.Missing)
	})
}

func TestByObjectCheck(t *testing.T) {
	for name, test := range map[string]struct {
		spoil func(*funding.ByObject)
		want  []string
	}{
		"nothing to complain about": {func(*funding.ByObject) {}, nil},
		"no year":                   {func(b *funding.ByObject) { b.Year = 0 }, []string{"missing year"}},
		"no object":                 {func(b *funding.ByObject) { b.Parts[1].Object = "" }, []string{"missing parts[1].object"}},
		"an object that is none":    {func(b *funding.ByObject) { b.Parts[1].Object = "pay" }, []string{"unknown parts[1].object"}},
		"an object twice":           {func(b *funding.ByObject) { b.Parts[1].Object = funding.Personnel }, []string{"duplicate parts[1].object"}},
		"no amount":                 {func(b *funding.ByObject) { b.Parts[0].Amount = funding.Money{} }, []string{"missing parts[0].amount"}},
		"another currency":          {func(b *funding.ByObject) { b.Parts[2].Amount = money("1 USD") }, []string{"conflict parts[2].amount"}},
		"no basis":                  {func(b *funding.ByObject) { b.Basis = policy.Citation{} }, []string{"missing basis"}},
	} {
		t.Run(name, func(t *testing.T) {
			b := plainParts()
			test.spoil(&b)
			requireFaults(t, b.Check(), test.want...)
		})
	}
}

func TestByObjectJSON(t *testing.T) {
	m := maker{seeded(t)}
	for range 500 {
		requireRound(t, m.byObject())
	}
	data, err := json.Marshal(funding.ByObject{Parts: []funding.Part{{funding.Rentals, money("1.50 CAD")}}})
	require.NoError(t, err)
	assert.Equal(t, `{"parts":[{"object":"rentals","amount":{"amount":"1.50","currency":"CAD"}}]}`, string(data))
	_, err = json.Marshal(funding.ByObject{Parts: []funding.Part{{Object: "pay"}}})
	require.ErrorContains(t, err, "pay", "what could not be read again is not written")
	assert.True(t, funding.ByObject{}.IsZero())
	for name, b := range map[string]funding.ByObject{"year": {Year: 2016}, "parts": {Parts: []funding.Part{}}, "basis": {Basis: chosen}} {
		assert.False(t, b.IsZero(), name)
	}

	read := plainParts()
	requireFaults(t, read.UnmarshalJSON([]byte(`{"year":2016,"parts":[{"object":"pay"},{"amount":1}],"sum":1}`)),
		"malformed year", "unknown parts[0].object", "malformed parts[1].amount", "unexpected sum")
	assert.Len(t, read.Parts, 3, "it is left as it was")
	var part funding.Part
	require.ErrorIs(t, part.UnmarshalJSON([]byte(`1`)), fault.Malformed)
}

// TestSpendingByObjectAgainstTotals holds the sums by standard object against the published totals, and finds the years
// in which they differ.
func TestSpendingByObjectAgainstTotals(t *testing.T) {
	all := funding.SpendingByObject()
	require.Len(t, all, 10)
	var differ []string
	for i, b := range all {
		require.NoError(t, b.Check())
		require.Len(t, b.Parts, 8, "every object has its amount, 0 included")
		if i > 0 {
			assert.Equal(t, all[i-1].Year.Next(), b.Year)
		}
		year, known := funding.InternationalPolicing().On(b.Year)
		require.True(t, known)
		difference, err := b.Difference(year.Actual)
		require.NoError(t, err)
		switch dollars := difference.Amount(); {
		case dollars.IsZero():
		case dollars.Abs().Equal(number("1")):
			differ = append(differ, b.Year.String())
		default:
			assert.Fail(t, "by more than a dollar", "%s: %s", b.Year, difference)
		}
	}
	assert.Equal(t, []string{"2015-16", "2017-18", "2018-19", "2019-20", "2020-21", "2021-22", "2024-25"}, differ)
}

func TestSpendingByObjectShares(t *testing.T) {
	for i, want := range [][2]string{
		{"48.8", "33.7"},
		{"50.6", "32.7"},
		{"52", "31.1"},
		{"50", "26.5"},
		{"55.7", "25.5"},
		{"54.6", "21.8"},
		{"58.9", "22.7"},
		{"58.1", "18.5"},
		{"55.1", "15.3"},
		{"64.7", "11.8"},
	} {
		b := funding.SpendingByObject()[i]
		personnel, known := b.ShareHalfAwayFromZero(funding.Personnel, 1)
		require.True(t, known)
		services, known := b.ShareHalfAwayFromZero(funding.ProfessionalAndSpecialServices, 1)
		require.True(t, known)
		assert.Equal(t, want, [2]string{personnel.String(), services.String()}, b.Year)
	}
}
