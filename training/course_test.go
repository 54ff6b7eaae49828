package training_test

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/training"
)

func TestCourseLengthNear(t *testing.T) {
	in := func(dates ...string) training.Course {
		var made training.Course
		for i, text := range dates {
			length := training.Length{Days: days(i + 1)}
			if text != "" {
				length.On = date(text)
			}
			made.Lengths = append(made.Lengths, length)
		}
		return made
	}
	for name, test := range map[string]struct {
		course training.Course
		day    string
		want   int // place of the length, from 1
	}{
		"the day itself":                             {in("2008-05-01", "2008-05-02", "2008-05-03"), "2008-05-02", 2},
		"the one before is nearer":                   {in("2008-05-01", "2008-05-10"), "2008-05-05", 1},
		"the one after is nearer":                    {in("2008-05-01", "2008-05-10"), "2008-05-06", 2},
		"the earlier of two equally near":            {in("2008-05-01", "2008-05-09"), "2008-05-05", 1},
		"the earlier of two equally near, last":      {in("2008-05-09", "2008-05-01"), "2008-05-05", 2},
		"a month is as near as its last day":         {in("2008-05", "2008-06-03"), "2008-06-01", 1},
		"a month is as near as its first day":        {in("2008-05-28", "2008-06"), "2008-05-31", 2},
		"two days are as near as the last":           {in("[2008-04-10..2008-05-20]", "2008-05-24"), "2008-05-21", 1},
		"two days are as near as the first":          {in("2008-05-06", "[2008-05-10..2008-06-20]"), "2008-05-09", 2},
		"a day between the two":                      {in("2008-05-11", "[2008-05-01..2008-06-20]"), "2008-05-12", 2},
		"a year that has the day":                    {in("2008-04-30", "2008"), "2008-05-01", 2},
		"of two that have the day, the earlier":      {in("2008-05", "2008"), "2008-05-20", 2},
		"of two that are the same, the first":        {in("2008", "2008"), "2008-05-20", 1},
		"far before the first":                       {in("2003", "2008"), "1950-01-01", 1},
		"far after the last":                         {in("2003", "2008"), "2050-01-01", 2},
		"without a date only where none has one":     {in("", "1995"), "2008-05-01", 2},
		"without a date last, where another has one": {in("1995", ""), "2008-05-01", 1},
		"the first where none has a date":            {in("", ""), "2008-05-01", 1},
		"the only one":                               {in("2011"), "2008-05-01", 1},
	} {
		t.Run(name, func(t *testing.T) {
			length, known := test.course.LengthNear(calendar.MustParse(test.day))
			assert.True(t, known)
			assert.Equal(t, days(test.want), length.Days)
		})
	}
	t.Run("no date is near nothing", func(t *testing.T) {
		length, known := in("2008").LengthNear(calendar.Date{})
		assert.False(t, known)
		assert.Zero(t, length)
	})
	t.Run("a course without lengths has none", func(t *testing.T) {
		length, known := in().LengthNear(calendar.MustParse("2008-05-01"))
		assert.False(t, known)
		assert.Zero(t, length)
	})
}

func TestCourseIsZero(t *testing.T) {
	assert.True(t, training.Course{}.IsZero())
	for name, c := range map[string]training.Course{
		"id": {ID: "a"}, "title": {Title: both("a", "b")}, "provider": {Provider: both("a", "b")},
		"place": {Place: both("a", "b")}, "subjects": {Subjects: []training.Subject{}},
		"lengths": {Lengths: []training.Length{}}, "basis": {Basis: chosen},
	} {
		assert.False(t, c.IsZero(), name)
	}
}

func TestCourseCheck(t *testing.T) {
	for name, test := range map[string]struct {
		spoil func(*training.Course)
		want  []string
	}{
		"nothing to complain about": {func(*training.Course) {}, nil},
		"no ID":                     {func(c *training.Course) { c.ID = "" }, []string{"missing id"}},
		"no title":                  {func(c *training.Course) { c.Title = bilingual.Text{} }, []string{"missing title"}},
		"a title in English only":   {func(c *training.Course) { c.Title.French = "" }, []string{"missing title"}},
		"no provider, place, subjects or lengths": {func(c *training.Course) {
			c.Provider, c.Place, c.Subjects, c.Lengths = bilingual.Text{}, bilingual.Text{}, nil, nil
		}, nil},
		"a provider in French only":        {func(c *training.Course) { c.Provider.English = "" }, []string{"missing provider"}},
		"a place in English only":          {func(c *training.Course) { c.Place.French = "" }, []string{"missing place"}},
		"a second subject that is empty":   {func(c *training.Course) { c.Subjects = append(c.Subjects, training.Subject{}) }, []string{"missing subjects[1].id", "missing subjects[1].title"}},
		"a subject in English only":        {func(c *training.Course) { c.Subjects[0].Title.French = "" }, []string{"missing subjects[0].title"}},
		"a second length that is nothing":  {func(c *training.Course) { c.Lengths = append(c.Lengths, training.Length{Basis: chosen}) }, []string{"missing lengths[1].days"}},
		"no basis":                         {func(c *training.Course) { c.Basis = policy.Citation{} }, []string{"missing basis"}},
		"an assumption without its reason": {func(c *training.Course) { c.Basis.Note = bilingual.Text{} }, []string{"missing basis.note"}},
		"several at once": {func(c *training.Course) {
			c.ID, c.Place.French, c.Lengths[0].Days = "", "", days(0)
		}, []string{"missing id", "missing place", "out-of-range lengths[0].days"}},
	} {
		t.Run(name, func(t *testing.T) {
			c := course()
			test.spoil(&c)
			requireFaults(t, c.Check(), test.want...)
		})
	}
}

func TestCourseJSONKeepsWhatItIsGiven(t *testing.T) {
	made := maker{seeded(t)}
	for range 500 {
		c := made.course()
		data, err := json.Marshal(c)
		require.NoError(t, err)
		var read training.Course
		require.NoError(t, json.Unmarshal(data, &read), string(data))
		require.Equal(t, c, read)
	}
}

func TestCourseJSONForm(t *testing.T) {
	c := course()
	c.Lengths, c.Basis = []training.Length{}, policy.Citation{}
	data, err := json.Marshal(c)
	require.NoError(t, err)
	assert.Equal(t, `{"id":"driving","title":{"en":"Driving","fr":"Conduite"},`+
		`"provider":{"en":"a service","fr":"un service"},"place":{"en":"Ottawa","fr":"Ottawa"},`+
		`"subjects":[{"id":"driving","title":{"en":"4x4 driving","fr":"conduite d'un 4x4"}}],"lengths":[]}`, string(data))
	data, err = json.Marshal(training.Course{})
	require.NoError(t, err)
	assert.Equal(t, `{}`, string(data))

	t.Run("what could not be read again is not written", func(t *testing.T) {
		for name, c := range map[string]training.Course{
			"title": {Title: both("a", "")}, "provider": {Provider: both("", "b")}, "place": {Place: both("a", "")},
			"subject":           {Subjects: []training.Subject{{Title: both("a", "")}}},
			"mission of length": {Lengths: []training.Length{{Mission: both("a", "")}}},
		} {
			_, err := json.Marshal(c)
			require.ErrorContains(t, err, "one language only", name)
		}
	})
}

func TestCourseRefuses(t *testing.T) {
	for name, test := range map[string]struct {
		document string
		want     []string
	}{
		"a subject in English only": {`{"subjects":[{"title":{"en":"a","fr":"b"}},{"title":{"en":"a"}}]}`, []string{"missing subjects[1].title.fr"}},
		"several faults, each with its place": {
			`{"id":1,"title":{"en":"a"},"lengths":[{"days":{"number":"1","unit":"day"}},{"on":"May"}],"Place":null}`,
			[]string{"malformed id", "missing title.fr", "unknown lengths[0].days.unit", "malformed lengths[1].on", "unexpected Place"},
		},
		"not an object": {`[]`, []string{"malformed "}},
	} {
		t.Run(name, func(t *testing.T) {
			before := course()
			read := before
			requireFaults(t, read.UnmarshalJSON([]byte(test.document)), test.want...)
			assert.Equal(t, before, read, "it is left as it was")
		})
	}
}

func FuzzCourse(f *testing.F) {
	for _, c := range []training.Course{{}, course(), training.PreDeployment()} {
		data, err := json.Marshal(c)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(`{"id":"","title":{"en":"a","fr":"b"},"subjects":[],"lengths":[{}],"basis":{}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var read training.Course
		err := read.UnmarshalJSON(data)
		if !json.Valid(data) {
			require.Error(t, err)
		}
		if err != nil {
			require.True(t, read.IsZero(), "it is left as it was")
			require.NotEmpty(t, err.Error())
			return
		}
		written, err := json.Marshal(read)
		require.NoError(t, err)
		var again training.Course
		require.NoError(t, again.UnmarshalJSON(written), string(written))
		require.Equal(t, read, again)
	})
}

func TestPreDeployment(t *testing.T) {
	c := training.PreDeployment()
	require.NoError(t, c.Check())
	assert.Regexp(t, regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`), c.ID)
	assert.Len(t, c.Subjects, 7)

	t.Run("its lengths stand in the order of their dates", func(t *testing.T) {
		for i := 1; i < len(c.Lengths); i++ {
			assert.Negative(t, c.Lengths[i-1].On.Compare(c.Lengths[i].On))
		}
	})
	t.Run("its texts have no spaces at their ends", func(t *testing.T) {
		for _, text := range []bilingual.Text{c.Title, c.Provider, c.Place} {
			assert.Equal(t, text.In(language.English), strings.TrimSpace(text.English))
			assert.Equal(t, text.In(language.French), strings.TrimSpace(text.French))
		}
	})
	t.Run("nobody can write to it", func(t *testing.T) {
		spoilt := training.PreDeployment()
		spoilt.Subjects[0], spoilt.Lengths[0] = training.Subject{}, training.Length{}
		assert.Equal(t, c, training.PreDeployment())
	})
}

func TestPreDeploymentLengths(t *testing.T) {
	for day, want := range map[string]bilingual.Text{
		"2003-08-30": both("10 days (East Timor, 2003)", "10\u00a0jours (Timor oriental, 2003)"),
		"2008-07-01": both("at least 14 days (Sudan, May 2008)", "au moins 14\u00a0jours (Soudan, mai 2008)"),
		"2010-06-22": both("14 days (Haiti, June 2010)", "14\u00a0jours (Haïti, juin 2010)"),
		"2010-12-31": both("5 days (Sudan, December 2010)", "5\u00a0jours (Soudan, décembre 2010)"),
		"2011-02-15": both("about 42 days (Afghanistan, January 2011)", "environ 42\u00a0jours (Afghanistan, janvier 2011)"),
	} {
		t.Run(day, func(t *testing.T) {
			length, known := training.PreDeployment().LengthNear(calendar.MustParse(day))
			require.True(t, known)
			assert.Equal(t, want.French, length.In(language.French))
			assert.Equal(t, want.English, strings.ReplaceAll(length.In(language.English), "\u00a0", " "))
		})
	}
}
