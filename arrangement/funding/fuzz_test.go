package funding_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/funding"
)

// FuzzBudget holds that what is read has a total that is the sum of its lines, and says the same when it is read again.
func FuzzBudget(f *testing.F) {
	budget, err := plainModel(f).Budget(days("2017-03-31/2017-04-02")...)
	require.NoError(f, err)
	data, err := json.Marshal(budget)
	require.NoError(f, err)
	for _, text := range []string{`{}`, `[]`, string(data), `{"total":{"amount":"1e9","currency":"CAD"}}`, `{"posts":[{"tours":["2017-04-01/.."]},{"id":"a"}]}`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var read funding.Budget
		if read.UnmarshalJSON(data) != nil {
			require.True(t, read.IsZero(), "it is left as it was")
			return
		}
		_ = read.Explain(language.French)
		written, err := json.Marshal(read)
		if err != nil {
			return // lines without a total can be read, and are for Check to say
		}
		requireReadAgain(t, read, string(written))
	})
}

// FuzzStatement holds the same for statements, and that every amount in what is read follows from the rest of its line.
func FuzzStatement(f *testing.F) {
	data, err := json.Marshal(plainStatement(f))
	require.NoError(f, err)
	for _, text := range []string{`{}`, `[]`, string(data), `{"lines":[{"rate":{"per":"percent"},"amount":{"amount":"1","currency":"CAD"}}]}`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var read funding.Statement
		if read.UnmarshalJSON(data) != nil {
			require.True(t, read.IsZero(), "it is left as it was")
			return
		}
		_ = read.Explain(language.English)
		if written, err := json.Marshal(read); err == nil {
			requireReadAgain(t, read, string(written))
		}
		if read.Check() == nil && len(read.Lines) > 0 {
			total, err := read.Total()
			require.NoError(t, err)
			require.False(t, total.IsZero())
		}
	})
}
