package training_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/training"
)

// requireKept requires that a value is the same after it was written and read.
func requireKept[T any](t testing.TB, value T) {
	t.Helper()
	written, err := json.Marshal(value)
	require.NoError(t, err)
	var read T
	require.NoError(t, json.Unmarshal(written, &read), string(written))
	require.Equal(t, value, read, string(written))
}

func TestJSONKeepsWhatItIsGiven(t *testing.T) {
	made := maker{seeded(t)}
	requireKept(t, training.Subject{})
	requireKept(t, training.Demand{})
	requireKept(t, training.Item{})
	requireKept(t, training.Standing{})
	requireKept(t, training.Session{})
	requireKept(t, training.Plan{})
	requireKept(t, training.Seat{})
	requireKept(t, training.Unseated{})
	requireKept(t, training.Standard())
	for subject := range training.Subjects() {
		requireKept(t, subject)
	}
	for course := range training.Courses() {
		requireKept(t, course)
	}
	for range 60 {
		trainee := made.trainee()
		requireKept(t, trainee)
		requireKept(t, trainee.Assignment)
		requireKept(t, made.certificate())
		requireKept(t, training.Standard().For(trainee.Assignment))
		requireKept(t, training.Standard().Standings(trainee, day("2008-05-01")))
		requireKept(t, trainee.Decide(day("2008-05-01")))
	}
	for range 15 {
		trainees, sessions := made.problem(6, 6)
		requireKept(t, sessions)
		requireKept(t, planned(t, training.Standard(), trainees, sessions...))
	}
}

func TestJSONForm(t *testing.T) {
	for want, value := range map[string]any{
		`{}`: training.Trainee{},
		`{"officer":"o-1","assignment":{"organization":"united-nations","role":"monitoring","armed":"yes","tour":"2008-07-01/2009-04-01"},` +
			`"certificates":[{"course":"weapons","completed":"2008-05-09","valid":"2008-05-09/2009-05-09"}]}`: training.Trainee{
			Officer: "o-1", Assignment: haiti,
			Certificates: []training.Certificate{{
				Course: "weapons", Completed: day("2008-05-09"),
				Valid: training.Certificate{Completed: day("2008-05-09")}.Days(policy.Whole(1, policy.Years)),
			}},
		},
		`{"certificates":[]}`: training.Trainee{Certificates: []training.Certificate{}},
		`{"id":"a","course":"driving","period":"2008-05-05/2008-05-10","seats":{"number":"12","unit":"persons"},` +
			`"place":{"en":"Ottawa","fr":"Ottawa"}}`: session("a", "driving", "2008-05-05", 5, 12),
	} {
		written, err := json.Marshal(value)
		require.NoError(t, err)
		assert.Equal(t, want, string(written))
	}
	for _, value := range []any{
		training.Demand{Given: "x"},
		training.Assignment{Role: "x"},
		training.Standing{State: "x"},
		training.Unseated{Reason: "x"},
		training.Session{Place: both("a", "")},
	} {
		_, err := json.Marshal(value)
		require.Error(t, err, "what could not be read again is not written")
	}
}

// reads is a type that reads its JSON form.
type reads[T any] interface {
	*T
	json.Unmarshaler
}

// requireRefused requires these faults, and that the value is left as it was.
func requireRefused[T any, P reads[T]](t testing.TB, before T, document string, want ...string) {
	t.Helper()
	read := before
	requireFaults(t, P(&read).UnmarshalJSON([]byte(document)), want...)
	require.Equal(t, before, read, "it is left as it was")
}

func TestDecodersRefuse(t *testing.T) {
	requireRefused(t, training.Subject{ID: "a"}, `{"id":1,"Title":2}`, "malformed id", "unexpected Title")
	requireRefused(t, training.Certificate{Course: "a"}, `{"course":"b","completed":"May"}`, "malformed completed")
	requireRefused(t, haiti, `{"armed":"perhaps","tour":null}`, "unknown armed", "malformed tour")
	requireRefused(t, training.Trainee{Officer: "o-1"}, `{"certificates":[{},{"valid":"x"}],"name":"x"}`,
		"malformed certificates[1].valid", "unexpected name")
	requireRefused(t, session("a", "b", "2008-05-05", 1, 1), `{"seats":{"number":"1"}}`, "missing seats.unit")
	requireRefused(t, training.Demand{ID: "a"}, `{"courses":[{"from":"2008-01-01"}],"given":"never"}`, "missing courses[0].value", "unknown given")
	requireRefused(t, training.Item{Demand: "a"}, `{"effect":"x"}`, "unknown effect")
	requireRefused(t, training.Standing{State: training.Done}, `{"item":{"given":"x"},"days":[1]}`, "unknown item.given", "malformed days[0]")
	requireRefused(t, training.Plan{Most: 1}, `{"seats":[{"demands":[1]}],"unseated":[{"reason":"x"}]}`,
		"malformed seats[0].demands[0]", "unknown unseated[0].reason")
	requireRefused(t, training.Seat{Officer: "o-1"}, `[]`, "malformed ")
	requireRefused(t, training.Unseated{Officer: "o-1"}, `{"officer":1}`, "malformed officer")
}

// requireStable requires that what is read can be written and read again and is the same, and that what is no JSON is
// refused.
func requireStable[T any, P reads[T]](t testing.TB, data []byte) {
	t.Helper()
	var read, again, none T
	err := P(&read).UnmarshalJSON(data)
	if !json.Valid(data) {
		require.Error(t, err)
	}
	if err != nil {
		require.Equal(t, none, read, "it is left as it was")
		return
	}
	written, err := json.Marshal(read)
	require.NoError(t, err)
	require.NoError(t, P(&again).UnmarshalJSON(written), string(written))
	require.Equal(t, read, again)
}

func FuzzTrainee(f *testing.F) {
	seed(f, training.Trainee{}, done(training.Standard(), haiti, day("2008-05-20")))
	f.Fuzz(func(t *testing.T, data []byte) {
		requireStable[training.Trainee](t, data)
		var read training.Trainee
		if read.UnmarshalJSON(data) != nil {
			return
		}
		_ = read.Check()
		verdict := read.Decide(day("2008-05-01")).Verdict()
		if read.Certificates == nil || read.Assignment.Tour.IsZero() {
			require.Equal(t, policy.Unknown, verdict)
		}
	})
}

func FuzzDemand(f *testing.F) {
	seed(f, append(training.Standard(), training.Demand{})...)
	f.Fuzz(func(t *testing.T, data []byte) {
		requireStable[training.Demand](t, data)
		var read training.Demand
		if read.UnmarshalJSON(data) != nil {
			return
		}
		own := training.Curriculum{read}
		trainee := done(own, haiti, day("2008-05-20"))
		if rules, err := own.Readiness(); err == nil {
			require.NoError(t, read.Check())
			_ = rules.On(day("2008-05-01")).Decide(trainee, haiti.Tour)
			_, err = own.Plan(day("2008-05-01"), []training.Trainee{trainee}, nil)
			require.NoError(t, err)
		}
	})
}

func FuzzPlan(f *testing.F) {
	trainees, sessions := rotation(3)
	plan, err := training.Standard().Plan(day("2008-05-01"), trainees, sessions)
	require.NoError(f, err)
	seed(f, training.Plan{}, plan)
	f.Fuzz(func(t *testing.T, data []byte) { requireStable[training.Plan](t, data) })
}

func FuzzSession(f *testing.F) {
	seed(f, training.Session{}, session("a", "driving", "2008-05-05", 5, 12))
	f.Fuzz(func(t *testing.T, data []byte) { requireStable[training.Session](t, data) })
}

func seed[T any](f *testing.F, values ...T) {
	f.Helper()
	for _, value := range values {
		data, err := json.Marshal(value)
		require.NoError(f, err)
		f.Add(data)
	}
}
