package personnel_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

func decimalOf(text string) decimal.Decimal { return decimal.RequireFromString(text) }

// A new officer is what was stated, or nothing with every fault; and the lists are her own.
func TestNewOfficer(t *testing.T) {
	d := newDice(t, 26)
	taken, refused, lists := 0, 0, map[string]int{}
	for range 2_000 {
		given := d.officer()
		officer, err := personnel.NewOfficer(given)
		require.Equal(t, given.Check(), err)
		if err != nil {
			refused++
			require.True(t, officer.IsZero())
			continue
		}
		taken++
		require.Equal(t, given, officer) // nil and empty told apart
		fields, mine := reflect.ValueOf(&given).Elem(), reflect.ValueOf(officer)
		for i := range fields.NumField() {
			if list := fields.Field(i); list.Kind() == reflect.Slice && list.Len() > 0 && !list.Index(0).IsZero() {
				list.Index(0).SetZero()
				require.False(t, mine.Field(i).Index(0).IsZero(), fields.Type().Field(i).Name)
				lists[fields.Type().Field(i).Name]++
			}
		}
	}
	assert.Positive(t, taken)
	assert.Positive(t, refused)
	assert.Len(t, lists, 9, "every list was there with something in it")
}

func TestOfficerCheck(t *testing.T) {
	birth := fit().Officer.Born
	for name, c := range map[string]struct {
		change func(*personnel.Officer)
		want   []string
	}{
		"as it is":                         {func(*personnel.Officer) {}, nil},
		"nothing stated":                   {func(o *personnel.Officer) { *o = personnel.Officer{} }, []string{"id", "service"}},
		"only ID and service":              {func(o *personnel.Officer) { *o = personnel.Officer{ID: "7", Service: "sq"} }, nil},
		"ID that may be a name":            {func(o *personnel.Officer) { o.ID = "jean-tremblay" }, []string{"id"}},
		"ID with a space":                  {func(o *personnel.Officer) { o.ID = "o 1" }, []string{"id"}},
		"service with a space":             {func(o *personnel.Officer) { o.Service = "s q" }, []string{"service"}},
		"sworn on the day of birth":        {func(o *personnel.Officer) { o.Sworn = birth }, []string{"sworn"}},
		"sworn the day after birth":        {func(o *personnel.Officer) { o.Sworn = birth.AddDays(1) }, nil},
		"status that is none":              {func(o *personnel.Officer) { o.Status = "away" }, []string{"status"}},
		"active with a retirement":         {func(o *personnel.Officer) { o.Retired = may1 }, []string{"retired"}},
		"no status, with a retirement":     {func(o *personnel.Officer) { o.Status, o.Retired = "", may1 }, []string{"retired"}},
		"retired":                          {func(o *personnel.Officer) { o.Status, o.Retired = personnel.Retired, may1 }, nil},
		"retired, day not stated":          {func(o *personnel.Officer) { o.Status = personnel.Retired }, nil},
		"retired on the sworn date":        {func(o *personnel.Officer) { o.Status, o.Retired = personnel.Retired, o.Sworn }, []string{"retired"}},
		"retired the day after":            {func(o *personnel.Officer) { o.Status, o.Retired = personnel.Retired, o.Sworn.AddDays(1) }, nil},
		"retired before birth, not sworn":  {func(o *personnel.Officer) { o.Status, o.Retired, o.Sworn = personnel.Retired, birth, calendar.Date{} }, []string{"retired"}},
		"licence and driving before birth": {func(o *personnel.Officer) { o.Licence, o.Driving = birth.AddDays(-1), birth }, []string{"licence", "driving"}},
		"birth not stated":                 {func(o *personnel.Officer) { o.Born = calendar.Date{} }, nil},
		"results and tours on the day of birth": {func(o *personnel.Officer) {
			o.Languages[0].On, o.Screenings = birth, []personnel.Screening{{Kind: personnel.PsychologicalTest, On: birth}}
			o.Tours = []personnel.EarlierTour{{Mission: "unmik", Period: calendar.Since(birth)}}
		}, []string{"languages[0].on", "screenings[0].on", "tours[0].period"}},
		"results and tours the day after": {func(o *personnel.Officer) {
			o.Languages[0].On, o.Screenings = birth.AddDays(1), []personnel.Screening{{Kind: personnel.PsychologicalTest, On: birth.AddDays(1)}}
			o.Tours = []personnel.EarlierTour{{Mission: "unmik", Period: calendar.Since(birth.AddDays(1))}}
		}, nil},
		"cleared before birth": {func(o *personnel.Officer) { o.Cleared = birth }, []string{"cleared"}},
		"answers that are none": {func(o *personnel.Officer) {
			o.Computer, o.Integrity = "perhaps", personnel.Integrity{State: "maybe", Self: "so"}
		}, []string{"computer", "integrity.state", "integrity.self"}},
		"results that cannot be": {func(o *personnel.Officer) {
			o.Firearms = personnel.FirearmsTest{Assembly: minutes(-1), Near: percent(5), Far: policy.Whole(-1, policy.Hits)}
		}, []string{"firearms.assembly", "firearms.near", "firearms.far"}},
		"half a minute": {func(o *personnel.Officer) { o.Firearms.Assembly = measured(t, "2.5", policy.Minutes) }, nil},
		"half a hit":    {func(o *personnel.Officer) { o.Firearms.Far = measured(t, "4.5", policy.Hits) }, []string{"firearms.far"}},
		"scores at the ends": {func(o *personnel.Officer) {
			o.Languages[0].Reading, o.Languages[0].Listening = percent(0), percent(100)
			o.Languages[0].Writing = measured(t, "72.5", policy.Percent)
		}, nil},
		"scores beyond the ends": {func(o *personnel.Officer) {
			o.Languages[0].Reading, o.Languages[0].Listening = percent(-1), percent(101)
			o.Languages[0].Writing, o.Languages[0].Interview = measured(t, "100.01", policy.Percent), policy.Whole(7, policy.Points)
		}, []string{"languages[0].reading", "languages[0].listening", "languages[0].writing", "languages[0].interview"}},
		"no language": {func(o *personnel.Officer) { o.Languages[0].Language = language.Und }, []string{"languages[0].language"}},
		"a region and no language": {func(o *personnel.Officer) {
			o.Languages[0].Language = language.MustParse("und-CA")
		}, []string{"languages[0].language"}},
		"two languages": {func(o *personnel.Officer) {
			o.Languages = append(o.Languages, personnel.LanguageAssessment{Language: english})
		}, nil},
		"a language twice, once with a region": {func(o *personnel.Officer) {
			o.Languages = append(o.Languages, personnel.LanguageAssessment{Language: frenchCA}, frenchTop)
		}, []string{"languages[1].language", "languages[2].language"}},
		"two without a language": {func(o *personnel.Officer) {
			o.Languages = []personnel.LanguageAssessment{{}, {}}
		}, []string{"languages[0].language", "languages[1].language"}},
		"a tour without a mission": {func(o *personnel.Officer) {
			o.Tours = append(o.Tours, personnel.EarlierTour{Period: tour})
		}, []string{"tours[1].mission"}},
		"everything at once": {func(o *personnel.Officer) {
			o.ID, o.Service, o.Sworn, o.Status, o.Tours = "", "", birth, "x", []personnel.EarlierTour{{}}
		}, []string{"id", "service", "sworn", "status", "tours[0].mission"}},
	} {
		t.Run(name, func(t *testing.T) {
			o := fit().Officer
			o.Languages = []personnel.LanguageAssessment{frenchTop}
			c.change(&o)
			assert.Equal(t, c.want, paths(o.Check()))
		})
	}
}

func measured(t testing.TB, number string, unit policy.Unit) policy.Measure {
	t.Helper()
	m, err := policy.Measured(decimalOf(number), unit)
	require.NoError(t, err)
	return m
}

func TestFaultsOfAnOfficerInWords(t *testing.T) {
	o := fit().Officer
	o.Sworn = calendar.On(1970, time.March, 1)
	o.ID = "jean"
	o.Languages = []personnel.LanguageAssessment{frenchTop, frenchTop}
	err := o.Check()
	require.ErrorIs(t, err, fault.Conflict)
	require.ErrorIs(t, err, fault.Malformed)
	require.ErrorIs(t, err, fault.Duplicate)
	faults := fault.Of(err)
	assert.Equal(t, bilingual.Text{English: "a day after March 14, 1970", French: "un jour postérieur au 14 mars 1970"}, faults[1].Accepted)
	assert.Contains(t, faults.In(french), "sworn\u00a0:")
	assert.Contains(t, faults.In(french), "un numéro, ou un identifiant contenant un chiffre")
}

// personal are texts that give away a fact about the fit officer.
var personal = []string{
	"1970", "1995", "1988", "1990", "2012", "2001", "active", "spvm", "unmik", "percent", "yes", "80%", "70%", "75%", "90%",
	"8000", "7000", "7500", "9000", "{3", "reading",
}

func TestNoVerbPrintsPersonalFacts(t *testing.T) {
	c := fit()
	for _, value := range []any{
		c.Officer, &c.Officer,
		[]personnel.Officer{c.Officer},
		map[string]personnel.Officer{"a": c.Officer},
		personnel.Candidate{Officer: c.Officer},
		&personnel.Candidate{Officer: c.Officer},
		c.Officer.Languages, c.Officer.Languages[0], c.Officer.Integrity, c.Officer.Firearms, c.Officer.Tours, c.Officer.Tours[0],
	} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x", "%40v", "%-40s", "%.3s"} {
			text := fmt.Sprintf(verb, value)
			for _, secret := range personal {
				assert.NotContains(t, text, secret, "%s of %T", verb, value)
			}
		}
		for _, text := range []string{fmt.Sprint(value), fmt.Sprintln(value), fmt.Errorf("%w: %v", fault.Missing, value).Error()} {
			for _, secret := range personal {
				assert.NotContains(t, text, secret, "%T", value)
			}
		}
	}
}

func TestOfficerPrintsItsNumber(t *testing.T) {
	o := fit().Officer
	for verb, want := range map[string]string{
		"%v": "o-0412", "%+v": "o-0412", "%#v": "o-0412", "%s": "o-0412", "%q": `"o-0412"`, "%d": "o-0412",
		"%8s|": "  o-0412|", "%-8v|": "o-0412  |", "%.3s": "o-0",
	} {
		assert.Equal(t, want, fmt.Sprintf(verb, o), verb)
	}
	assert.Equal(t, "o-0412", o.String())
	assert.Equal(t, "officer without ID", personnel.Officer{}.String())
	assert.Equal(t, "[o-0412]", fmt.Sprint([]personnel.Officer{o}))
	assert.Equal(t, "language assessment", fmt.Sprintf("%+v", frenchTop))
	assert.Equal(t, "integrity certificates", fmt.Sprint(o.Integrity))
	assert.Equal(t, "firearms test", fmt.Sprint(o.Firearms))
	assert.Equal(t, `"earlier tour"`, fmt.Sprintf("%q", o.Tours[0]))
	assert.Equal(t, "o-0412", fmt.Sprintf("%+v", personnel.Candidate{Officer: o}))
}

func TestNotStatedAndNoneAreToldApart(t *testing.T) {
	for name, c := range map[string]struct {
		document string
		tours    []personnel.EarlierTour
	}{
		"not stated": {`{"id":"o-1"}`, nil},
		"none":       {`{"id":"o-1","tours":[]}`, []personnel.EarlierTour{}},
	} {
		t.Run(name, func(t *testing.T) {
			var o personnel.Officer
			require.NoError(t, json.Unmarshal([]byte(c.document), &o))
			assert.Equal(t, c.tours, o.Tours)
			data, err := json.Marshal(o)
			require.NoError(t, err)
			assert.JSONEq(t, c.document, string(data))
		})
	}
}

func TestPostCheck(t *testing.T) {
	post := personnel.Post{
		ID: "patrol", Title: bilingual.Text{English: "Patrol officer", French: "Agent de patrouille"}, Positions: 1, Priority: 1,
		Requirement: fit().Requirement,
	}
	require.NoError(t, post.Check())
	assert.Equal(t, []string{"id", "title", "positions", "priority"}, paths(personnel.Post{}.Check()))
	post.Positions, post.Priority, post.Title.English = 0, -1, ""
	post.Requirement = personnel.Requirement{Language: language.MustParse("und-CA"), Armed: "perhaps", Role: "chief"}
	assert.Equal(t, []string{
		"title", "positions", "priority", "requirement.language", "requirement.armed", "requirement.role",
	}, paths(post.Check()))
	assert.Equal(t, "“0”", fault.Given("0").English)
	assert.Equal(t, bilingual.Same("0"), fault.Of(post.Check())[1].Given)
}

func TestCandidateCheck(t *testing.T) {
	require.NoError(t, fit().Check())
	c := fit()
	c.Officer.ID, c.Requirement.Role = "", "chief"
	assert.Equal(t, []string{"officer.id", "requirement.role"}, paths(c.Check()))
}

func TestZeroValues(t *testing.T) {
	for name, c := range map[string]struct{ zero, stated interface{ IsZero() bool } }{
		"officer":     {personnel.Officer{}, fit().Officer},
		"no tours":    {personnel.Officer{}, personnel.Officer{Tours: []personnel.EarlierTour{}}},
		"candidate":   {personnel.Candidate{}, personnel.Candidate{Requirement: personnel.Requirement{Armed: policy.No}}},
		"requirement": {personnel.Requirement{}, fit().Requirement},
		"post":        {personnel.Post{}, personnel.Post{Positions: 1}},
		"service":     {personnel.Service{}, personnel.Service{Strengths: []personnel.Strength{}}},
		"strength":    {personnel.Strength{}, personnel.Strength{Actual: persons(0)}},
		"agreement":   {personnel.Agreement{}, personnel.Agreement{Period: tour}},
		"assessment":  {personnel.LanguageAssessment{}, frenchTop},
		"integrity":   {personnel.Integrity{}, personnel.Integrity{Self: policy.No}},
		"firearms":    {personnel.FirearmsTest{}, personnel.FirearmsTest{Far: hits(0)}},
		"tour":        {personnel.EarlierTour{}, personnel.EarlierTour{Mission: "x"}},
		"home":        {personnel.HomeCapacity{}, personnel.HomeCapacity{Away: calendar.Constant(1)}},
	} {
		assert.True(t, c.zero.IsZero(), name)
		assert.False(t, c.stated.IsZero(), name)
		data, err := json.Marshal(c.zero)
		require.NoError(t, err)
		assert.Equal(t, "{}", string(data), name)
	}
}

func TestIDsAreOfPlainCharacters(t *testing.T) {
	for _, id := range []string{"o-é1", "o.1", "o/1", "1\x00", "«1»", strings.Repeat("1", 61)} {
		assert.Equal(t, []string{"id"}, paths(personnel.Officer{ID: id, Service: "sq"}.Check()), id)
	}
	for _, id := range []string{"1", "O_1", "az-AZ-09", strings.Repeat("1", 60)} {
		assert.NoError(t, personnel.Officer{ID: id, Service: "sq"}.Check(), id)
	}
}
