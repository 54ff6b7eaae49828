package arrangement_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

func TestAssessmentHistoryJSON(t *testing.T) {
	roundTrip(t, examinations(t))
	kept := examinations(t)
	err := json.Unmarshal([]byte(`{"examinations": [
		{"factor": "mandate", "found": {"answer": "yes", "on": "2008-05-02", "by": "rcmp", "evidence": {"strength": "assumed", "note": {"en": "a", "fr": "b"}}}},
		{"factor": "risk", "found": {"answer": "yes", "on": "2008-05-01", "by": "rcmp", "evidence": {"strength": "assumed", "note": {"en": "a", "fr": "b"}}}},
		{"factor": "official-request"},
		{"factor": "domestic-policing", "found": {"answer": "yes", "on": "2008-05-02", "by": "rcmp"}, "decisions": []}
	]}`), &kept)
	assertFaults(t, err,
		"examinations[1].found.on: out of range; given: May 1, 2008; accepted: May 2, 2008 or a later day",
		"examinations[2].factor: at odds with another value", "examinations[2].found: missing",
		"examinations[3].found.answer: at odds with another value", "examinations[3].decisions: missing",
	)
	assert.Equal(t, examinations(t), kept)

	err = json.Unmarshal([]byte(`{"examinations": [{"factor": "Risk", "found": {"by": "UN"}, "decisions": [1]}, 7], "history": 1}`), &kept)
	assertFaults(t, err,
		"examinations[0].factor: not a known code; given: “Risk”; accepted: “risk”", "examinations[0].found.by: not a known code",
		"examinations[0].decisions[0]: malformed", "examinations[1]: malformed", "history: unexpected",
	)
	assert.Equal(t, examinations(t), kept)
}

// FuzzAssessmentHistoryJSON holds the decoder to what With asks for: what is accepted keeps the order of the days, every
// examination stands up to its check, and it is written again the same way.
func FuzzAssessmentHistoryJSON(f *testing.F) {
	for _, history := range []arrangement.AssessmentHistory{{}, examinations(f)} {
		data, err := json.Marshal(history)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(`{"examinations": [{"factor": "risk", "found": {"answer": "yes"}}]}`))
	f.Add([]byte(`{"examinations": [{"factor": "domestic-policing", "found": {"on": "2008-05-02", "by": "rcmp"}, "decisions": [{}]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var history arrangement.AssessmentHistory
		if err := history.UnmarshalJSON(data); err != nil {
			require.NotEmpty(t, fault.Of(err))
			require.True(t, history.IsZero())
			return
		}
		require.True(t, json.Valid(data))
		var last calendar.Date
		for e := range history.All() {
			require.NoError(t, e.Check())
			require.False(t, e.Found.On.Before(last))
			last = e.Found.On
		}
		written, err := json.Marshal(history)
		require.NoError(t, err)
		var back arrangement.AssessmentHistory
		require.NoError(t, json.Unmarshal(written, &back), string(written))
		again, err := json.Marshal(back)
		require.NoError(t, err)
		require.Equal(t, string(written), string(again))
	})
}

// FuzzSeatJSON holds the decoders of a seat, its name and its ministers to the encoder: what is accepted is written again
// the same way, and nothing of it is lost.
func FuzzSeatJSON(f *testing.F) {
	for _, seat := range append(arrangement.Roster(arrangement.Request{}, may1), arrangement.Seat{}) {
		data, err := json.Marshal(seat)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(`{"ministers": [], "name": {}, "basis": {}}`))
	f.Add([]byte(`{"ministers": [{"title": {"en": "a"}}], "part": "Funds"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var seat arrangement.Seat
		if err := seat.UnmarshalJSON(data); err != nil {
			require.NotEmpty(t, fault.Of(err))
			require.Equal(t, arrangement.Seat{}, seat)
			return
		}
		require.True(t, json.Valid(data))
		written, err := json.Marshal(seat)
		require.NoError(t, err)
		var back arrangement.Seat
		require.NoError(t, json.Unmarshal(written, &back), string(written))
		require.Equal(t, seat, back)
	})
}

func TestAnExaminationIsZero(t *testing.T) {
	assert.True(t, arrangement.Examination{}.IsZero())
	assert.False(t, arrangement.Examination{Factor: arrangement.Risk}.IsZero())
	assert.False(t, arrangement.Examination{Found: arrangement.Assessed{Answer: policy.No}}.IsZero())
	assert.False(t, arrangement.Examination{Decisions: []policy.Decision{}}.IsZero())
	assert.True(t, arrangement.AssessmentHistory{}.IsZero())
	assert.False(t, examinations(t).IsZero())
}
