package personnel_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/personnel"
)

func TestEveryLevelStandsOnOneScale(t *testing.T) {
	onScale := map[personnel.Level]personnel.Scale{}
	for scale := range personnel.Scales() {
		for level := range scale.Levels() {
			assert.Empty(t, onScale[level], "once: %s", level)
			onScale[level] = scale
			assert.Equal(t, scale, level.Scale())
			break // one can stop
		}
		for level := range scale.Levels() {
			onScale[level] = scale
		}
	}
	for level := range personnel.Levels() {
		assert.Equal(t, level != personnel.NoLevel, onScale[level] != "", level)
	}
	assert.Empty(t, slices.Collect(personnel.UnitedNationsScale.Levels()), "it counts in percent")
	assert.Empty(t, slices.Collect(personnel.Scale("").Levels()), "no level stands on no scale")
	assert.Empty(t, personnel.NoLevel.Scale())
	assert.Empty(t, personnel.Level("x").Scale())
	assert.Empty(t, personnel.Level("").Scale())
}

func TestLevelsCompareOnOneScaleOnly(t *testing.T) {
	for scale := range personnel.Scales() {
		order := slices.Collect(scale.Levels())
		for i, a := range order {
			for j, b := range order {
				got, comparable := a.Compare(b)
				assert.True(t, comparable)
				assert.Equal(t, max(-1, min(1, i-j)), got, "%s and %s", a, b)
			}
		}
	}
	for _, c := range [][2]personnel.Level{
		{personnel.FederalB, personnel.CommonEuropeanB2},
		{personnel.NoLevel, personnel.NoLevel},
		{"", ""},
		{personnel.FederalA, ""},
		{personnel.NoLevel, personnel.FederalA},
		{"x", "x"},
	} {
		_, comparable := c[0].Compare(c[1])
		assert.False(t, comparable, c)
		_, comparable = c[1].Compare(c[0])
		assert.False(t, comparable, c)
	}
}

func TestProficiencyCheck(t *testing.T) {
	good := everyFact().Proficiencies[0]
	for name, c := range map[string]struct {
		change func(*personnel.Proficiency)
		want   []string
	}{
		"as it is":                 {func(*personnel.Proficiency) {}, nil},
		"nothing stated":           {func(p *personnel.Proficiency) { *p = personnel.Proficiency{} }, []string{"language"}},
		"no levels":                {func(p *personnel.Proficiency) { *p = personnel.Proficiency{Language: french} }, nil},
		"a region and no language": {func(p *personnel.Proficiency) { p.Language = language.MustParse("und-CA") }, []string{"language"}},
		"one level":                {func(p *personnel.Proficiency) { p.Reading, p.Writing = "", "" }, nil},
		"a level that is none":     {func(p *personnel.Proficiency) { p.Writing = "d" }, []string{"writing"}},
		"a level that nobody has":  {func(p *personnel.Proficiency) { p.Oral = personnel.NoLevel }, []string{"oral"}},
		"such a level first":       {func(p *personnel.Proficiency) { p.Reading = personnel.NoLevel }, []string{"reading"}},
		"two scales":               {func(p *personnel.Proficiency) { p.Oral = personnel.CommonEuropeanC1 }, []string{"oral"}},
		"three faults":             {func(p *personnel.Proficiency) { p.Reading, p.Writing, p.Oral = "x", "y", "z" }, []string{"reading", "writing", "oral"}},
	} {
		p := good
		c.change(&p)
		assert.Equal(t, c.want, paths(p.Check()), name)
	}
	assert.Equal(t, personnel.FederalScale, good.Scale())
	assert.Equal(t, personnel.CommonEuropeanScale, personnel.Proficiency{Oral: personnel.CommonEuropeanA1}.Scale())
	assert.Empty(t, personnel.Proficiency{Language: french}.Scale())
}

func TestSkillSets(t *testing.T) {
	all := personnel.SkillsOf(slices.Collect(personnel.Skills())...)
	assert.Equal(t, slices.Collect(personnel.Skills()), slices.Collect(all.All()))
	for skill := range personnel.Skills() {
		one := personnel.SkillsOf(skill, skill)
		assert.Equal(t, []personnel.Skill{skill}, slices.Collect(one.All()))
		assert.True(t, one.Has(skill))
		for other := range personnel.Skills() {
			assert.Equal(t, other == skill, one.Has(other))
			assert.False(t, personnel.SkillsOf().Has(other))
		}
	}
	for range all.All() {
		break
	}
	assert.False(t, all.Has("x"))
	assert.Equal(t, personnel.SkillsOf(), personnel.SkillsOf("x", ""), "what is no skill is left out")
	assert.Equal(t, personnel.SkillsOf(personnel.Training, personnel.Forensics), personnel.SkillsOf(personnel.Forensics, personnel.Training))
	assert.Equal(t, "training, forensics", personnel.SkillsOf(personnel.Forensics, personnel.Training).String())
	assert.Empty(t, personnel.SkillsOf().String())
	assert.True(t, personnel.SkillSet{}.IsZero())
	assert.False(t, personnel.SkillsOf().IsZero(), "asking for none is stated")
	assert.LessOrEqual(t, len(slices.Collect(personnel.Skills())), 64, "a set has a bit for each")
}

func TestSkillSetJSON(t *testing.T) {
	for document, want := range map[string]personnel.SkillSet{
		`{}`: {}, `[]`: personnel.SkillsOf(), `["training","map-reading"]`: personnel.SkillsOf(personnel.MapReading, personnel.Training),
	} {
		var set personnel.SkillSet
		require.NoError(t, json.Unmarshal([]byte(document), &set), document)
		assert.Equal(t, want, set)
	}
	data, err := json.Marshal(personnel.SkillsOf(personnel.Training, personnel.MapReading))
	require.NoError(t, err)
	assert.Equal(t, `["map-reading","training"]`, string(data))
	refuses(t, personnel.SkillsOf(personnel.Training), map[string]faulty{
		"no skills":      {`["x","training",7]`, []string{"[0]", "[2]"}},
		"a skill twice":  {`["training","analysis","training"]`, []string{"[2]"}},
		"an object":      {`{"training":true}`, []string{""}},
		"a text":         {`"training"`, []string{""}},
		"null":           {`null`, []string{""}},
		"an empty skill": {`[""]`, []string{"[0]"}},
	})
}
