package personnel_test

import (
	"encoding"
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/personnel"
)

type code interface {
	~string
	Valid() bool
	Title() bilingual.Text
	encoding.TextMarshaler
}

// checkCodes sees that the codes of one kind are told apart, named and read back.
func checkCodes[C code](t *testing.T, want string, all iter.Seq[C], parse func(string) (C, error), read func([]byte) (C, error)) {
	t.Helper()
	var codes []string
	titles := map[bilingual.Text]bool{}
	for c := range all {
		codes = append(codes, string(c))
		assert.True(t, c.Valid())
		assert.True(t, c.Title().Complete())
		titles[c.Title()] = true
		parsed, err := parse(string(c))
		require.NoError(t, err)
		assert.Equal(t, c, parsed)
		text, err := c.MarshalText()
		require.NoError(t, err)
		back, err := read(text)
		require.NoError(t, err)
		assert.Equal(t, c, back)
	}
	assert.Equal(t, want, strings.Join(codes, " "))
	assert.Len(t, titles, len(codes), "no title twice")
	var none C
	assert.False(t, none.Valid())
	text, err := none.MarshalText()
	require.NoError(t, err)
	assert.Empty(t, text)
	back, err := read(nil)
	require.NoError(t, err)
	assert.Equal(t, none, back)
	_, err = parse("no-such-code")
	require.ErrorIs(t, err, fault.Unknown)
	_, err = parse("")
	require.ErrorIs(t, err, fault.Unknown)
	_, err = C("no-such-code").MarshalText()
	require.ErrorIs(t, err, fault.Unknown)
	_, err = read([]byte("no-such-code"))
	require.ErrorIs(t, err, fault.Unknown)
}

// reading reads a code through its method.
func reading[C any, P interface {
	*C
	encoding.TextUnmarshaler
}](text []byte) (C, error) {
	var c C
	err := P(&c).UnmarshalText(text)
	return c, err
}

func TestCodes(t *testing.T) {
	t.Run("service kinds", func(t *testing.T) {
		checkCodes(t, "municipal regional provincial rcmp indigenous",
			personnel.ServiceKinds(), personnel.ParseServiceKind, reading[personnel.ServiceKind])
	})
	t.Run("provinces", func(t *testing.T) {
		checkCodes(t, "AB BC MB NB NL NS NT NU ON PE QC SK YT",
			personnel.Provinces(), personnel.ParseProvince, reading[personnel.Province])
	})
	t.Run("statuses", func(t *testing.T) {
		checkCodes(t, "active retired civilian-expert contracted", personnel.Statuses(), personnel.ParseStatus, reading[personnel.Status])
	})
	t.Run("bands", func(t *testing.T) {
		checkCodes(t, "constable non-commissioned commissioned executive",
			personnel.RankBands(), personnel.ParseRankBand, reading[personnel.RankBand])
	})
	t.Run("genders", func(t *testing.T) {
		checkCodes(t, "female male another", personnel.Genders(), personnel.ParseGender, reading[personnel.Gender])
	})
	t.Run("scales", func(t *testing.T) {
		checkCodes(t, "federal cefr united-nations", personnel.Scales(), personnel.ParseScale, reading[personnel.Scale])
	})
	t.Run("levels", func(t *testing.T) {
		checkCodes(t, "none federal-x federal-a federal-b federal-c federal-e cefr-a1 cefr-a2 cefr-b1 cefr-b2 cefr-c1 cefr-c2",
			personnel.Levels(), personnel.ParseLevel, reading[personnel.Level])
	})
	t.Run("skills", func(t *testing.T) {
		checkCodes(t, "map-reading negotiation interviewing first-aid training community-policing criminal-investigation "+
			"organized-crime sexual-violence anti-narcotics counter-terrorism forensics cybercrime analysis border-management "+
			"public-order witness-protection human-rights planning human-resources command",
			personnel.Skills(), personnel.ParseSkill, reading[personnel.Skill])
	})
	t.Run("medical limitations", func(t *testing.T) {
		checkCodes(t, "hearing-aid blood-pressure-medication diabetes-medication other",
			personnel.Limitations(), personnel.ParseLimitation, reading[personnel.Limitation])
	})
	t.Run("medical profiles", func(t *testing.T) {
		checkCodes(t, "near-hospitals far-from-hospitals",
			personnel.MedicalProfiles(), personnel.ParseMedicalProfile, reading[personnel.MedicalProfile])
	})
	t.Run("screening kinds", func(t *testing.T) {
		checkCodes(t, "disciplinary-record misconduct-record selection-interview medical-fitness psychological-test "+
			"psychologist-interview panel-decision family-readiness family-contact assessment-language assessment-interview "+
			"assessment-driving assessment-firearms driving-road firearms-safety assessment-in-mission",
			personnel.ScreeningKinds(), personnel.ParseScreeningKind, reading[personnel.ScreeningKind])
	})
	t.Run("paper kinds", func(t *testing.T) {
		checkCodes(t, "passport passport-copy application certification medical-form-ms2 medical-form-ms3 "+
			"vaccination-certificate note-verbale no-corruption police-diploma firearms-qualification security-clearance contract",
			personnel.PaperKinds(), personnel.ParsePaperKind, reading[personnel.PaperKind])
	})
	t.Run("approval kinds", func(t *testing.T) {
		checkCodes(t, "commander-recommendation service-nomination service-release national-nomination own-consent",
			personnel.ApprovalKinds(), personnel.ParseApprovalKind, reading[personnel.ApprovalKind])
	})
}

func FuzzParseCodes(f *testing.F) {
	for _, seed := range []string{"", "municipal", "QC", "qc", "active", "Retired", "\x00", "rcmp ", "cefr-b2", "federal-C", "passport", "none"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		fuzzCode(t, text, personnel.ServiceKinds(), personnel.ParseServiceKind)
		fuzzCode(t, text, personnel.Provinces(), personnel.ParseProvince)
		fuzzCode(t, text, personnel.Statuses(), personnel.ParseStatus)
		fuzzCode(t, text, personnel.RankBands(), personnel.ParseRankBand)
		fuzzCode(t, text, personnel.Genders(), personnel.ParseGender)
		fuzzCode(t, text, personnel.Scales(), personnel.ParseScale)
		fuzzCode(t, text, personnel.Levels(), personnel.ParseLevel)
		fuzzCode(t, text, personnel.Skills(), personnel.ParseSkill)
		fuzzCode(t, text, personnel.Limitations(), personnel.ParseLimitation)
		fuzzCode(t, text, personnel.MedicalProfiles(), personnel.ParseMedicalProfile)
		fuzzCode(t, text, personnel.ScreeningKinds(), personnel.ParseScreeningKind)
		fuzzCode(t, text, personnel.PaperKinds(), personnel.ParsePaperKind)
		fuzzCode(t, text, personnel.ApprovalKinds(), personnel.ParseApprovalKind)
	})
}

// fuzzCode holds the parser against the list of the codes.
func fuzzCode[C code](t *testing.T, text string, all iter.Seq[C], parse func(string) (C, error)) {
	t.Helper()
	listed := false
	for c := range all {
		listed = listed || string(c) == text
	}
	parsed, err := parse(text)
	require.Equal(t, listed, err == nil)
	if listed {
		require.Equal(t, text, string(parsed))
	} else {
		require.Empty(t, string(parsed))
	}
}
