package training_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/training"
)

var kebab = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// requireWritten requires a text in both languages, well spaced.
func requireWritten(t testing.TB, text bilingual.Text) {
	t.Helper()
	require.True(t, text.Complete(), "%v", text)
	for _, written := range []string{text.English, text.French} {
		require.Equal(t, strings.TrimSpace(written), written)
		require.NotContains(t, written, "  ")
	}
	require.NotRegexp(t, `[^\x{a0}][:;!?]`, text.French, "a no-break space before double punctuation")
}

func TestSubjects(t *testing.T) {
	seen := map[string]bool{}
	for subject := range training.Subjects() {
		require.NoError(t, subject.Check(), subject.ID)
		require.Regexp(t, kebab, subject.ID)
		require.False(t, seen[subject.ID], "%s stands twice", subject.ID)
		seen[subject.ID] = true
		requireWritten(t, subject.Title)
		require.False(t, subject.Basis.IsZero(), subject.ID)
		found, known := training.SubjectByID(subject.ID)
		assert.True(t, known)
		assert.Equal(t, subject, found)
	}
	for _, id := range []string{
		"customs", "geopolitics", "police-system", "living-conditions", "medical", "psychological-effects", "weapons",
		"child-protection",
	} {
		assert.True(t, seen[id], "the facts name %s", id)
	}
	found, known := training.SubjectByID("astrology")
	assert.False(t, known)
	assert.True(t, found.IsZero())
}

func TestCourses(t *testing.T) {
	seen := map[string]bool{}
	for course := range training.Courses() {
		require.NoError(t, course.Check(), course.ID)
		require.Regexp(t, kebab, course.ID)
		require.False(t, seen[course.ID], "%s stands twice", course.ID)
		seen[course.ID] = true
		requireWritten(t, course.Title)
		for _, citation := range append([]policy.Citation{course.Basis}, basesOf(course.Lengths)...) {
			if !citation.Note.IsZero() {
				requireWritten(t, citation.Note)
			}
		}
		for _, subject := range course.Subjects {
			known, found := training.SubjectByID(subject.ID)
			assert.True(t, found, "%s teaches %s", course.ID, subject.ID)
			assert.Equal(t, known, subject)
		}
		for i := 1; i < len(course.Lengths); i++ {
			assert.Negative(t, course.Lengths[i-1].On.Compare(course.Lengths[i].On), course.ID)
		}
		found, known := training.CourseByID(course.ID)
		assert.True(t, known)
		assert.Equal(t, course, found)
	}
	assert.True(t, seen[training.PreDeployment().ID])
	found, known := training.CourseByID("swimming")
	assert.False(t, known)
	assert.True(t, found.IsZero())

	t.Run("the curriculum asks each of them, and no other", func(t *testing.T) {
		asked := map[string]bool{}
		for _, demand := range training.Standard() {
			for _, entry := range demand.Courses {
				if !entry.Ended {
					asked[entry.Value] = true
				}
			}
		}
		assert.Equal(t, seen, asked)
	})
}

func basesOf(lengths []training.Length) []policy.Citation {
	var bases []policy.Citation
	for _, length := range lengths {
		bases = append(bases, length.Basis)
	}
	return bases
}

func TestInductionLengths(t *testing.T) {
	var written []string
	for _, length := range training.Induction().Lengths {
		written = append(written, length.String())
	}
	assert.Equal(t, []string{"about 14\u00a0days (Sudan, May 2008)", "7\u00a0days (Sudan, January 2011)", "7\u00a0days (Somalia, March 2020)"}, written)
}

func TestStandardCurriculum(t *testing.T) {
	standard := training.Standard()
	require.NoError(t, standard.Check())
	for _, demand := range standard {
		require.Regexp(t, kebab, demand.ID)
		requireWritten(t, demand.Title)
		citations := []policy.Citation{demand.Basis}
		for _, entry := range demand.Courses {
			require.False(t, entry.Basis.IsZero(), "%s is cited", demand.ID)
			citations = append(citations, entry.Basis)
		}
		for _, entry := range demand.Within {
			require.Equal(t, policy.Assumed, entry.Basis.Strength, "no public source states a validity")
			citations = append(citations, entry.Basis)
		}
		for _, citation := range citations {
			require.NoError(t, citation.Check())
			if !citation.Note.IsZero() {
				requireWritten(t, citation.Note)
			}
		}
	}
	t.Run("nobody can write to it", func(t *testing.T) {
		spoilt := training.Standard()
		spoilt[0].Courses[0].Value = "spoilt"
		i := slices.IndexFunc(spoilt, func(d training.Demand) bool { return d.Roles != nil })
		spoilt[i].Roles[0], spoilt[i].Organizations[0] = "", ""
		assert.Equal(t, standard, training.Standard())
	})
	t.Run("and not through the policy either", func(t *testing.T) {
		own := training.Standard()[:1]
		rules, err := own.Readiness()
		require.NoError(t, err)
		day := haiti.Tour.From()
		before := rules.On(day).Verdict(done(own, haiti, day), haiti.Tour)
		own[0].Courses[0].Value = "spoilt"
		assert.Equal(t, before, rules.On(day).Verdict(done(training.Standard()[:1], haiti, day), haiti.Tour))
	})
}

func TestCodes(t *testing.T) {
	for code := range training.Timings() {
		requireCode(t, code, training.ParseTiming)
	}
	for code := range training.States() {
		requireCode(t, code, training.ParseState)
	}
	for code := range training.Reasons() {
		requireCode(t, code, training.ParseReason)
	}
	for _, err := range []error{
		new(training.Timing).UnmarshalText([]byte("x")), new(training.State).UnmarshalText([]byte("x")),
		new(training.Reason).UnmarshalText([]byte("x")),
	} {
		requireFaults(t, err, "unknown ")
	}
}

func requireCode[C interface {
	~string
	Valid() bool
	Title() bilingual.Text
	MarshalText() ([]byte, error)
}](t testing.TB, code C, parse func(string) (C, error),
) {
	t.Helper()
	require.True(t, code.Valid())
	require.Regexp(t, kebab, string(code))
	requireWritten(t, code.Title())
	written, err := code.MarshalText()
	require.NoError(t, err)
	read, err := parse(string(written))
	require.NoError(t, err)
	require.Equal(t, code, read)
	strange := code + "x"
	require.False(t, strange.Valid())
	_, err = strange.MarshalText()
	require.Error(t, err)
	_, err = parse(string(strange))
	require.Error(t, err)
	var none C
	require.False(t, none.Valid(), "the zero code is not stated")
}
