package support_test

import (
	"encoding"
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/mission/support"
)

// code is what every enumeration offers.
type code interface {
	~string
	Valid() bool
	Title() bilingual.Text
	MarshalText() ([]byte, error)
}

// testCodes tests one enumeration whole: each code is read as it is written, and what is none is refused.
func testCodes[C code](t *testing.T, all iter.Seq[C], parse func(string) (C, error), into func(*C) encoding.TextUnmarshaler, want ...C) {
	t.Helper()
	var found []C
	titles := map[string]bool{}
	for c := range all {
		found = append(found, c)
		assert.True(t, c.Valid())
		assert.True(t, c.Title().Complete())
		assert.False(t, titles[c.Title().English], "%s is told apart by its title", c)
		titles[c.Title().English] = true
		assert.Equal(t, strings.ToLower(string(c)), string(c))
		text, err := c.MarshalText()
		require.NoError(t, err)
		read, err := parse(string(text))
		require.NoError(t, err)
		assert.Equal(t, c, read)
		var again C
		require.NoError(t, into(&again).UnmarshalText(text))
		assert.Equal(t, c, again)
	}
	assert.Equal(t, want, found)
	for _, wrong := range []string{"", "no such code", strings.ToUpper(string(want[0]))} {
		_, err := parse(wrong)
		require.ErrorIs(t, err, fault.Unknown)
		assert.False(t, C(wrong).Valid())
	}
	text, err := C("").MarshalText()
	require.NoError(t, err)
	assert.Empty(t, text, "the zero code is not stated")
	_, err = C("no such code").MarshalText()
	require.ErrorIs(t, err, fault.Unknown)
	kept := want[0]
	require.Error(t, into(&kept).UnmarshalText([]byte("no such code")))
	assert.Equal(t, want[0], kept, "it is left as it was")
	require.NoError(t, into(&kept).UnmarshalText(nil))
	assert.Empty(t, kept)
}

func TestCodes(t *testing.T) {
	t.Run("kinds", func(t *testing.T) {
		testCodes(t, support.Kinds(), support.ParseKind, func(k *support.Kind) encoding.TextUnmarshaler { return k },
			support.MedicalBefore, support.PsychologicalBefore, support.FamilyMeeting, support.FamilyContact, support.Leave,
			support.MonthlyReport, support.QuarterlyReport, support.MidTourCheck, support.Decompression, support.MedicalAfter,
			support.PsychologicalAfter, support.PostDeploymentLeave, support.FollowUp, support.MedalClaim)
	})
	t.Run("anchors", func(t *testing.T) {
		testCodes(t, support.Anchors(), support.ParseAnchor, func(a *support.Anchor) encoding.TextUnmarshaler { return a },
			support.Departure, support.Middle, support.Return, support.IntervalStart, support.IntervalEnd)
	})
	t.Run("statuses", func(t *testing.T) {
		testCodes(t, support.Statuses(), support.ParseStatus, func(s *support.Status) encoding.TextUnmarshaler { return s },
			support.Done, support.Due, support.Overdue, support.NotYet, support.NotStated)
	})
	t.Run("medals", func(t *testing.T) {
		testCodes(t, support.Medals(), support.ParseMedal, func(m *support.Medal) encoding.TextUnmarshaler { return m },
			support.UnitedNationsMedal, support.PeacekeepingMedal, support.OperationalMedal)
	})
	t.Run("ribbons", func(t *testing.T) {
		testCodes(t, support.Ribbons(), support.ParseRibbon, func(r *support.Ribbon) encoding.TextUnmarshaler { return r },
			support.SouthWestAsia, support.SierraLeone, support.Haiti, support.Sudan, support.Expedition, support.Humanitas)
	})
	t.Run("countings", func(t *testing.T) {
		testCodes(t, support.Countings(), support.ParseCounting, func(c *support.Counting) encoding.TextUnmarshaler { return c },
			support.Cumulative, support.Consecutive)
	})
	t.Run("causes", func(t *testing.T) {
		testCodes(t, support.Causes(), support.ParseCause, func(c *support.Cause) encoding.TextUnmarshaler { return c },
			support.DeathOnDuty, support.InjuryOrIllness)
	})
	t.Run("reasons", func(t *testing.T) {
		testCodes(t, support.Reasons(), support.ParseReason, func(r *support.Reason) encoding.TextUnmarshaler { return r },
			support.TooFewDays, support.NotCreated, support.CoveredElsewhere, support.NotPeacekeeping, support.NotCitizen, support.FactMissing)
	})
}
