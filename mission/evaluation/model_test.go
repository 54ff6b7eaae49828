package evaluation_test

import (
	"encoding/json"
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission/evaluation"
)

// element is an element with nothing to complain about.
func element(id string, level evaluation.Level, leads ...string) evaluation.Element {
	return evaluation.Element{ID: id, Level: level, Title: both("the "+id, "le "+id), Leads: leads, Basis: chosen}
}

// chain is a model of three elements: an activity leads to an output, and both to an outcome.
func chain() evaluation.LogicModel {
	return evaluation.LogicModel{ID: "chain", Title: both("chain", "chaîne"), Basis: chosen, Elements: []evaluation.Element{
		element("work", evaluation.Activity, "officers", "peace"),
		element("officers", evaluation.Output, "peace"),
		element("peace", evaluation.UltimateOutcome),
	}}
}

func TestModelCheck(t *testing.T) {
	for name, test := range map[string]struct {
		spoil func(*evaluation.LogicModel)
		want  []string
	}{
		"nothing to complain about": {func(*evaluation.LogicModel) {}, nil},
		"no elements":               {func(m *evaluation.LogicModel) { m.Elements = nil }, nil},
		"no ID":                     {func(m *evaluation.LogicModel) { m.ID = "" }, []string{"missing id"}},
		"no title":                  {func(m *evaluation.LogicModel) { m.Title = bilingual.Text{} }, []string{"missing title"}},
		"a title in French only":    {func(m *evaluation.LogicModel) { m.Title.English = "" }, []string{"missing title"}},
		"no basis":                  {func(m *evaluation.LogicModel) { m.Basis = policy.Citation{} }, []string{"missing basis"}},
		"an element without an ID":  {func(m *evaluation.LogicModel) { m.Elements[0].ID = "" }, []string{"missing elements[0].id"}},
		"an element without a level": {func(m *evaluation.LogicModel) { m.Elements[0].Level = "" }, []string{
			"missing elements[0].level",
		}},
		"a level that is none":            {func(m *evaluation.LogicModel) { m.Elements[0].Level = "input" }, []string{"unknown elements[0].level"}},
		"a benefit that is none":          {func(m *evaluation.LogicModel) { m.Elements[0].Benefit = "all" }, []string{"unknown elements[0].benefit"}},
		"an element without a title":      {func(m *evaluation.LogicModel) { m.Elements[0].Title = bilingual.Text{} }, []string{"missing elements[0].title"}},
		"an element without a basis":      {func(m *evaluation.LogicModel) { m.Elements[0].Basis = policy.Citation{} }, []string{"missing elements[0].basis"}},
		"two elements of one ID":          {func(m *evaluation.LogicModel) { m.Elements = append(m.Elements, m.Elements[2]) }, []string{"duplicate elements[3].id"}},
		"leading to nobody knows what":    {func(m *evaluation.LogicModel) { m.Elements[0].Leads[1] = "war" }, []string{"unknown elements[0].leads[1]"}},
		"leading to an empty ID":          {func(m *evaluation.LogicModel) { m.Elements[0].Leads[1] = "" }, []string{"unknown elements[0].leads[1]"}},
		"leading there twice":             {func(m *evaluation.LogicModel) { m.Elements[0].Leads[1] = "officers" }, []string{"duplicate elements[0].leads[1]"}},
		"leading downwards":               {func(m *evaluation.LogicModel) { m.Elements[2].Leads = []string{"officers"} }, []string{"conflict elements[2].leads[0]"}},
		"leading to itself":               {func(m *evaluation.LogicModel) { m.Elements[1].Leads = []string{"officers"} }, []string{"conflict elements[1].leads"}},
		"leading to one of its level":     {func(m *evaluation.LogicModel) { m.Elements[1].Level = evaluation.UltimateOutcome }, nil},
		"a circle of two":                 {func(m *evaluation.LogicModel) { circle(m) }, []string{"conflict elements[1].leads"}},
		"a circle is not told among more": {func(m *evaluation.LogicModel) { circle(m); m.ID = "" }, []string{"missing id"}},
	} {
		t.Run(name, func(t *testing.T) {
			model := chain()
			test.spoil(&model)
			requireFaults(t, model.Check(), test.want...)
		})
	}
}

// circle makes the last two elements lead to one another.
func circle(m *evaluation.LogicModel) {
	m.Elements[1].Level = evaluation.UltimateOutcome
	m.Elements[2].Leads = []string{"officers"}
}

func ids(elements func(func(evaluation.Element) bool)) []string {
	var found []string
	for element := range elements {
		found = append(found, element.ID)
	}
	return found
}

func TestModelLookups(t *testing.T) {
	model := chain()
	model.Elements[1].Benefit = evaluation.ToService
	found, known := model.Element("officers")
	assert.True(t, known)
	assert.Equal(t, "the officers", found.Title.English)
	_, known = model.Element("war")
	assert.False(t, known)
	assert.Equal(t, []string{"officers"}, ids(model.At(evaluation.Output)))
	assert.Empty(t, ids(model.At(evaluation.ImmediateOutcome)))
	assert.Equal(t, []string{"officers"}, ids(model.Benefits()))
	assert.Equal(t, []string{"work", "officers"}, ids(model.LeadingTo("peace")))
	assert.Empty(t, ids(model.LeadingTo("work")))
	for range model.LeadingTo("peace") {
		break // one can stop
	}
}

func TestModelJSON(t *testing.T) {
	data, err := json.Marshal(chain().Elements[1])
	require.NoError(t, err)
	assert.Equal(t, `{"id":"officers","level":"output","title":{"en":"the officers","fr":"le officers"},"leads":["peace"],`+
		`"basis":{"strength":"assumed","note":{"en":"chosen for the test","fr":"choisi pour l'essai"}}}`, string(data))
	for _, empty := range []json.Marshaler{evaluation.LogicModel{}, evaluation.Element{}} {
		data, err := empty.MarshalJSON()
		require.NoError(t, err)
		assert.Equal(t, `{}`, string(data))
	}
	for name, model := range map[string]evaluation.LogicModel{
		"id": {ID: "a"}, "title": {Title: both("a", "b")}, "elements": {Elements: []evaluation.Element{}}, "basis": {Basis: chosen},
	} {
		assert.False(t, model.IsZero(), name)
		requireRound(t, model)
	}
	for name, made := range map[string]evaluation.Element{
		"id": {ID: "a"}, "level": {Level: "output"}, "title": {Title: both("a", "b")}, "leads": {Leads: []string{}},
		"benefit": {Benefit: evaluation.ToOfficer}, "basis": {Basis: chosen},
	} {
		assert.False(t, made.IsZero(), name)
		requireRound(t, made)
	}
	assert.True(t, evaluation.LogicModel{}.IsZero())
	assert.True(t, evaluation.Element{}.IsZero())

	read := chain()
	requireFaults(t, read.UnmarshalJSON([]byte(
		`{"id":"a","elements":[{"level":"input"},{"leads":[1],"benefit":"all"}],"Basis":{}}`,
	)), "unknown elements[0].level", "malformed elements[1].leads[0]", "unknown elements[1].benefit", "unexpected Basis")
	assert.Equal(t, chain(), read, "it is left as it was")
	_, err = json.Marshal(evaluation.LogicModel{Title: both("a", "")})
	require.Error(t, err, "what could not be read again is not written")
}

func FuzzLogicModel(f *testing.F) {
	for _, model := range []evaluation.LogicModel{{}, chain(), evaluation.Program()} {
		data, err := json.Marshal(model)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var read evaluation.LogicModel
		err := read.UnmarshalJSON(data)
		if !json.Valid(data) {
			require.Error(t, err)
		}
		if err != nil {
			require.True(t, read.IsZero(), "it is left as it was")
			return
		}
		requireRound(t, read)
		if read.Check() != nil {
			return
		}
		report, err := evaluation.Evaluation{Model: read}.On(day("2008-05-01"))
		require.NoError(t, err)
		require.Len(t, report.Elements, len(read.Elements))
		for _, result := range report.Elements {
			require.Equal(t, evaluation.NotRated, result.Rating, "nothing measures anything")
		}
	})
}

func TestProgram(t *testing.T) {
	program := evaluation.Program()
	require.NoError(t, program.Check())
	form := regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
	for _, element := range program.Elements {
		assert.Regexp(t, form, element.ID)
		assert.Equal(t, policy.Stated, element.Basis.Strength, "%s is published", element.ID)
	}
	assert.Equal(t, policy.Assumed, program.Basis.Strength, "that one leads to another is not")

	t.Run("its ultimate outcomes are what the program is for", func(t *testing.T) {
		assert.Equal(t, []string{
			"safer-environment", "long-term-development", "illicit-activities-contained",
			"officer-benefit", "service-benefit", "community-benefit",
		}, ids(program.At(evaluation.UltimateOutcome)))
	})
	t.Run("it brings home a benefit of each kind", func(t *testing.T) {
		var kinds []evaluation.Benefit
		for element := range program.Benefits() {
			kinds = append(kinds, element.Benefit)
		}
		assert.Equal(t, slices.Collect(evaluation.Benefits()), kinds)
	})
	t.Run("everything leads up to an ultimate outcome", func(t *testing.T) {
		var reaches func(id string) bool
		reaches = func(id string) bool {
			element, known := program.Element(id)
			require.True(t, known)
			return element.Level == evaluation.UltimateOutcome || slices.ContainsFunc(element.Leads, reaches)
		}
		for _, element := range program.Elements {
			assert.True(t, reaches(element.ID), element.ID)
		}
	})
	t.Run("every level has an element", func(t *testing.T) {
		for level := range evaluation.Levels() {
			assert.NotEmpty(t, ids(program.At(level)), level)
		}
	})
	t.Run("nobody can write to it", func(t *testing.T) {
		spoilt := evaluation.Program()
		spoilt.Elements[0].Leads[0] = "war"
		assert.Equal(t, program, evaluation.Program())
	})
}
