package mission_test

import (
	"encoding/json"
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/mission"
)

type code interface {
	~string
	Valid() bool
	Title() bilingual.Text
	MarshalText() ([]byte, error)
}

func TestCodes(t *testing.T) {
	testCodes(t, "stages", mission.Stages(), mission.ParseStage,
		"proposed", "approved", "deployed", "extended", "drawing-down", "suspended", "closed")
	testCodes(t, "kinds of events", mission.EventKinds(), mission.ParseEventKind,
		"request", "reconnaissance", "approval", "refusal", "withdrawal", "announcement", "deployment", "extension", "change",
		"incident", "suspension", "resumption", "draw-down", "closure")
	testCodes(t, "figures of the host police", mission.HostFigures(), mission.ParseHostFigure,
		"strength", "recruits-trained", "vetted", "women")
}

// testCodes holds the codes to their list: what JSON holds is stable for ever.
func testCodes[C code](t *testing.T, name string, all iter.Seq[C], parse func(string) (C, error), want ...string) {
	t.Run(name, func(t *testing.T) {
		titles := map[bilingual.Text]bool{}
		var codes []string
		for c := range all {
			codes = append(codes, string(c))
			parsed, err := parse(string(c))
			require.NoError(t, err)
			assert.Equal(t, c, parsed)
			assert.True(t, c.Valid(), c)
			assert.True(t, c.Title().Complete(), c)
			assert.False(t, titles[c.Title()], "%s has the title of another code", c)
			titles[c.Title()] = true
			requireSame(t, c)
			_, err = parse(strings.ToUpper(string(c)))
			require.ErrorIs(t, err, fault.Unknown)
			assert.Contains(t, err.Error(), "“"+string(c)+"”", "the fault names the code that was meant")
		}
		assert.Equal(t, want, codes)

		var none C
		assert.False(t, none.Valid(), "the zero code is not stated")
		text, err := none.MarshalText()
		require.NoError(t, err)
		assert.Empty(t, text)
		kept := C(want[0])
		require.NoError(t, json.Unmarshal([]byte(`""`), &kept))
		assert.Equal(t, none, kept, "the empty text is not stated")

		kept = C(want[0])
		require.ErrorIs(t, json.Unmarshal([]byte(`"no-such-code"`), &kept), fault.Unknown)
		assert.Equal(t, C(want[0]), kept, "left as it was")
		_, err = json.Marshal(C("no-such-code"))
		require.ErrorIs(t, err, fault.Unknown)
		_, err = parse("")
		require.ErrorIs(t, err, fault.Unknown)
	})
}
