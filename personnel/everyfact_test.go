package personnel_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

var (
	april2011 = calendar.On(2011, time.April, 4)
	sergeant  = personnel.Rank{ID: "spvm/detective-sergeant", Step: 2, Band: personnel.NonCommissionedBand}
	times     = func(n int) policy.Measure { return policy.Whole(n, policy.Times) }
)

// everyFact is a retired officer of whom every fact is stated.
func everyFact() personnel.Officer {
	o := fit().Officer
	o.Rank, o.Gender, o.Citizen = sergeant, personnel.Female, policy.Yes
	o.Status, o.Retired = personnel.Retired, calendar.On(2011, time.December, 31)
	o.Manual = calendar.On(1989, time.June, 6)
	o.DrivingTests = []personnel.DrivingTest{{Vision: policy.Yes, Handling: minutes(6), Stops: times(1), Clear: policy.No}}
	o.Proficiencies = []personnel.Proficiency{{
		Language: english, Reading: personnel.FederalC, Writing: personnel.FederalB, Oral: personnel.FederalE,
	}}
	o.Experience = []personnel.Experience{{Skill: personnel.Forensics, Period: calendar.Since(calendar.On(1999, time.May, 1))}}
	o.Limitations = []personnel.Limitation{personnel.HearingAid}
	o.Screenings = []personnel.Screening{{Kind: personnel.PsychologicalTest, On: april2011, Passed: policy.No}}
	o.Papers = []personnel.Paper{{Kind: personnel.Passport, Period: calendar.Months(april2011, 60)}}
	o.Approvals = []personnel.Approval{{Kind: personnel.ServiceRelease, Given: policy.Yes, Period: calendar.Months(july2012, 12)}}
	return o
}

// everyAsk is a requirement of a post that states everything.
func everyAsk() personnel.Requirement {
	return personnel.Requirement{
		Language: french, Level: personnel.FederalB, Armed: policy.No, Role: fit().Requirement.Role,
		Skills: personnel.SkillsOf(personnel.Forensics), Band: personnel.ConstableBand, Rank: sergeant, Medical: personnel.NearHospitals,
	}
}

func TestEveryFactStatedIsNoFault(t *testing.T) {
	require.NoError(t, everyFact().Check())
	require.NoError(t, everyAsk().Check())
}

// each is a value of a type with every field stated, and the way back from JSON.
type each struct {
	value any
	read  func([]byte) (any, error)
}

func stated[T any](value T) each {
	return each{value, func(data []byte) (any, error) {
		var back T
		err := json.Unmarshal(data, &back)
		return back, err
	}}
}

// allStated are values with every field stated, of each type that holds facts about an officer or a post.
func allStated() []each {
	o := everyFact()
	spvm, _ := personnel.LadderByID("spvm")
	return []each{
		stated(o), stated(everyAsk()), stated(personnel.Candidate{Officer: o, Requirement: everyAsk()}), stated(o.Rank),
		stated(spvm), stated(spvm.Rungs[0]), stated(o.DrivingTests[0]), stated(o.Languages[0]), stated(o.Proficiencies[0]),
		stated(o.Experience[0]), stated(o.Integrity), stated(o.Firearms), stated(o.Screenings[0]), stated(o.Papers[0]),
		stated(o.Approvals[0]), stated(o.Tours[0]),
	}
}

// A field that is forgotten in IsZero, in the JSON form or in reading it, shows here.
func TestEveryFieldCounts(t *testing.T) {
	for _, e := range allStated() {
		full := reflect.ValueOf(e.value)
		for i := range full.NumField() {
			field := full.Type().Field(i)
			t.Run(full.Type().Name()+"/"+field.Name, func(t *testing.T) {
				require.False(t, full.Field(i).IsZero(), "it is stated")
				alone := reflect.New(full.Type()).Elem()
				alone.Field(i).Set(full.Field(i))
				assert.False(t, alone.Interface().(interface{ IsZero() bool }).IsZero())
				data, err := json.Marshal(alone.Interface())
				require.NoError(t, err)
				var keys map[string]json.RawMessage
				require.NoError(t, json.Unmarshal(data, &keys))
				require.Len(t, keys, 1, string(data))
				for key := range keys {
					assert.True(t, strings.EqualFold(field.Name, strings.ReplaceAll(key, "_", "")), key)
					assert.Regexp(t, "^[a-z]+(_[a-z]+)*$", key, "keys are written alike in the whole library")
				}
				back, err := e.read(data)
				require.NoError(t, err)
				assert.Equal(t, alone.Interface(), back)
			})
		}
	}
}

func TestEmptyListsAreStated(t *testing.T) {
	none := personnel.Officer{
		DrivingTests: []personnel.DrivingTest{}, Languages: []personnel.LanguageAssessment{}, Proficiencies: []personnel.Proficiency{},
		Experience: []personnel.Experience{}, Limitations: []personnel.Limitation{}, Screenings: []personnel.Screening{},
		Papers: []personnel.Paper{}, Approvals: []personnel.Approval{}, Tours: []personnel.EarlierTour{},
	}
	data, err := json.Marshal(none)
	require.NoError(t, err)
	assert.JSONEq(t, `{"driving_tests":[],"languages":[],"proficiencies":[],"experience":[],"limitations":[],"screenings":[],
		"papers":[],"approvals":[],"tours":[]}`, string(data))
	var back personnel.Officer
	require.NoError(t, json.Unmarshal(data, &back))
	assert.Equal(t, none, back)
	lists := reflect.ValueOf(none)
	for i := range lists.NumField() {
		if lists.Field(i).Kind() == reflect.Slice {
			alone := reflect.New(lists.Type()).Elem()
			alone.Field(i).Set(lists.Field(i))
			assert.False(t, alone.Interface().(personnel.Officer).IsZero(), lists.Type().Field(i).Name)
		}
	}
}

// labels are what is printed of each value that holds personal facts.
func labels() map[string]any {
	o := everyFact()
	another := personnel.Candidate{Officer: o, Requirement: personnel.Requirement{Armed: policy.No}}
	another.Officer.ID = "o-0413"
	return map[string]any{
		"o-0412": o, "officer without ID": personnel.Officer{Born: o.Born}, "driving test": o.DrivingTests[0],
		"language assessment": o.Languages[0], "language proficiency": o.Proficiencies[0], "experience": o.Experience[0],
		"integrity certificates": o.Integrity, "firearms test": o.Firearms, "screening": o.Screenings[0], "paper": o.Papers[0],
		"approval": o.Approvals[0], "earlier tour": o.Tours[0], "o-0413": another,
	}
}

// verbs are all verbs that fmt lets a value answer to, in all their shapes. It asks no value for %T; %p and %w are not for
// values like these, and go vet refuses them.
func verbs() []string {
	var all []string
	for letter := 'A'; letter <= 'z'; letter++ {
		if strings.ContainsRune("T[\\]^_`pw", letter) {
			continue
		}
		for _, flags := range []string{"", "+", "#", " ", "+#", "0", "-30", "40", "40.30"} {
			all = append(all, "%"+flags+string(letter))
		}
	}
	return all
}

func TestNoVerbPrintsMoreThanTheLabel(t *testing.T) {
	for label, value := range labels() {
		pointer := reflect.New(reflect.TypeOf(value))
		pointer.Elem().Set(reflect.ValueOf(value))
		for _, verb := range verbs() {
			for _, printed := range []any{value, pointer.Interface()} {
				text := strings.Trim(fmt.Sprintf(verb, printed), " 0\"`")
				assert.Equal(t, strings.Trim(label, "0"), text, "%s of %T", verb, printed)
			}
		}
		assert.Equal(t, label, fmt.Sprint(value))
		assert.Equal(t, label+"\n", fmt.Sprintln(value))
	}
}

// Wherever a value stands that fmt can reach, it prints its label there and nothing else.
func TestNoVerbPrintsPersonalFactsOfWhatHoldsThem(t *testing.T) {
	secrets := []string{
		"spvm", "sergeant", "commissioned", "1970", "1995", "1988", "1990", "1989", "2011", "2012", "2007", "1999", "2001", "female", "retired",
		"percent", "minutes", "yes", "federal", "forensics", "hearing", "psychological", "passport", "release", "unmik",
		"8000", "7000", "600", "{3", "719", "728", "734",
	}
	for label, value := range labels() {
		name := reflect.TypeOf(value)
		pointer := reflect.New(name)
		pointer.Elem().Set(reflect.ValueOf(value))
		list := reflect.MakeSlice(reflect.SliceOf(name), 0, 1)
		list = reflect.Append(list, reflect.ValueOf(value))
		array := reflect.New(reflect.ArrayOf(1, name)).Elem()
		array.Index(0).Set(reflect.ValueOf(value))
		keyed := reflect.MakeMap(reflect.MapOf(reflect.TypeFor[string](), name))
		keyed.SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(value))
		holder := reflect.New(reflect.StructOf([]reflect.StructField{{Name: "Held", Type: name}})).Elem()
		holder.Field(0).Set(reflect.ValueOf(value))
		for _, verb := range verbs() {
			for _, held := range []any{
				list.Interface(), array.Interface(), keyed.Interface(), holder.Interface(), holder.Addr().Interface(),
				struct{ Held any }{value},
				struct{ Held any }{pointer.Interface()},
				[]any{pointer.Interface()},
			} {
				text := fmt.Sprintf(verb, held)
				if !strings.Contains(text, label) {
					t.Errorf("%s of %T prints %s", verb, held, text)
				}
				text = strings.ReplaceAll(strings.ReplaceAll(text, label, ""), fmt.Sprintf("%T", held), "")
				for _, secret := range secrets {
					if strings.Contains(text, secret) {
						t.Errorf("%s of %T prints %q: %s", verb, held, secret, text)
					}
				}
			}
		}
	}
}

// The kinds of the records, read as facts, are told apart from each other and from the other facts.
func TestKindsReadAsFacts(t *testing.T) {
	seen := map[bilingual.Text]string{}
	note := func(code string, title bilingual.Text) {
		assert.Empty(t, seen[title], code)
		seen[title] = code
	}
	for k := range personnel.ScreeningKinds() {
		note(string(k), k.Title())
	}
	for k := range personnel.PaperKinds() {
		note(string(k), k.Title())
	}
	for k := range personnel.ApprovalKinds() {
		note(string(k), k.Title())
	}
	assert.Len(t, seen, 16+13+5)
}
