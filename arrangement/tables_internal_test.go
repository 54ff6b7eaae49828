package arrangement

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// The tables are literals that anybody may add to; what every entry must keep to is held here.

func TestPartnerNamesAreInOrderAndCited(t *testing.T) {
	seen := map[Partner]bool{}
	for _, held := range partnerNames {
		assert.True(t, held.partner.Valid(), held.partner)
		assert.False(t, seen[held.partner], "%s stands twice", held.partner)
		seen[held.partner] = true
		require.NoError(t, held.names.Check(), held.partner)
		for _, entry := range held.names {
			require.NoError(t, entry.Basis.Check(), held.partner)
			assert.Equal(t, entry.Ended, entry.Value.IsZero())
			assert.Zero(t, entry.Value.Basis, "the basis stands with the entry")
			if !entry.Ended {
				assert.True(t, entry.Value.Full.Complete() && entry.Value.Short.Complete(), entry.From)
			}
		}
	}
	assert.Len(t, seen, len(partners))
}

func TestPartsHeldAreInOrderAndCited(t *testing.T) {
	type pair struct {
		Partner
		Part
	}
	seen := map[pair]bool{}
	for _, held := range partsHeld {
		at := pair{held.partner, held.part}
		assert.True(t, held.partner.Valid() && held.part.Valid(), at)
		assert.False(t, seen[at], "%v stands twice", at)
		seen[at] = true
		require.NotEmpty(t, held.over, at)
		require.NoError(t, held.over.Check(), at)
		for _, entry := range held.over {
			require.NoError(t, entry.Basis.Check(), at)
			if !entry.Ended {
				assert.Equal(t, held.part, entry.Value, at)
			}
		}
	}
}

func TestMinistersAreInOrderAndCited(t *testing.T) {
	last := -1
	for _, held := range ministersHeld {
		at := slices.IndexFunc(partners, func(c bilingual.Code[Partner]) bool { return c.Code == held.partner })
		assert.GreaterOrEqual(t, at, last, "%s is out of order", held.partner)
		last = at
		require.NoError(t, held.titles.Check(), held.partner)
		for _, entry := range held.titles {
			require.NoError(t, entry.Basis.Check(), held.partner)
			assert.False(t, entry.Basis.IsZero(), held.partner)
			assert.Equal(t, !entry.Ended, entry.Value.Complete(), held.partner)
		}
	}
}

func TestMergersAreWhereTheNamesEnd(t *testing.T) {
	for _, merged := range mergers {
		require.NoError(t, merged.basis.Check(), merged.partner)
		_, there := merged.partner.NameOn(merged.from.AddDays(-1))
		assert.True(t, there, merged.partner)
		_, there = merged.partner.NameOn(merged.from)
		assert.False(t, there, merged.partner)
		_, there = merged.into.NameOn(merged.from)
		assert.True(t, there, merged.into)
	}
}

func TestEveryFactorIsAskedAbout(t *testing.T) {
	require.Len(t, factorsAsked, len(factors))
	require.Len(t, planningAsked, len(planningFactors))
	facts := map[string]bool{}
	for i, asked := range slices.Concat(factorsAsked, planningAsked) {
		assert.Equal(t, allFactors[i].Code, asked.factor)
		assert.True(t, asked.question.Complete(), asked.factor)
		assert.True(t, asked.fact.Title().Complete(), asked.factor)
		assert.False(t, asked.fact.Fixed(), "it can be put right: %s", asked.factor)
		assert.False(t, facts[asked.fact.Code()], "%s is the fact of another factor", asked.fact)
		facts[asked.fact.Code()] = true
	}
}

func TestEveryPartnerThatDecidesIsAskedToConcur(t *testing.T) {
	var asked, decides []Partner
	facts := map[string]bool{}
	for _, a := range concurrencesAsked {
		if a.minister == "" {
			asked = append(asked, a.partner)
		}
		assert.True(t, a.title.Complete() && a.fact.Title().Complete(), a.id())
		assert.False(t, facts[a.fact.Code()], "%s is asked for twice", a.fact.Code())
		facts[a.fact.Code()] = true
		require.NoError(t, a.over.Check(), a.id())
	}
	for _, held := range partsHeld {
		if held.part == Decides {
			decides = append(decides, held.partner)
		}
	}
	assert.Equal(t, decides, asked)
}

// TestEveryMinisterOfAPartnerThatDecidesIsAsked holds the two tables of ministers together: who decides is asked through
// each minister to whom it answers on the day.
func TestEveryMinisterOfAPartnerThatDecidesIsAsked(t *testing.T) {
	for _, day := range []calendar.Date{approved2017, authority2019, calendar.On(2026, time.January, 1)} {
		var asked, answering []Office
		for _, a := range concurrencesAsked {
			if _, inForce := a.over.On(day); inForce {
				asked = append(asked, a.minister)
			}
		}
		for _, partner := range PartnersWith(Decides, day) {
			for _, minister := range partner.Ministers(day) {
				answering = append(answering, minister.Office)
			}
		}
		assert.Equal(t, answering, asked, day)
	}
	for _, held := range ministersHeld {
		assert.True(t, held.office.Valid(), held.partner)
	}
}

// Each field of a request counts when two are compared: a new one is not to be forgotten.
func TestEveryFieldOfARequestCounts(t *testing.T) {
	fields := reflect.TypeFor[Request]()
	for i := range fields.NumField() {
		var changed Request
		set(t, reflect.ValueOf(&changed).Elem().Field(i))
		assert.False(t, changed.equal(Request{}), fields.Field(i).Name)
		assert.True(t, changed.equal(changed), fields.Field(i).Name)
	}
}

// set gives the value, or some part of it, something other than zero.
func set(t *testing.T, v reflect.Value) {
	t.Helper()
	switch value := v.Addr().Interface().(type) {
	case *calendar.PartialDate:
		*value = calendar.InYear(2008)
	case *calendar.Period:
		*value = calendar.Always()
	case *policy.Measure:
		*value = policy.Whole(1, policy.Persons)
	case *[]language.Tag:
		*value = []language.Tag{language.French}
	default:
		switch v.Kind() {
		case reflect.String:
			v.SetString("x")
		case reflect.Struct:
			set(t, v.Field(v.NumField()-1))
		case reflect.Slice:
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		default:
			t.Fatalf("%s is of a kind that this test cannot set", v.Type())
		}
	}
}
