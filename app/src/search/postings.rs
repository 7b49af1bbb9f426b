//! Which products have a word, and where it stands.

/// Where a word stands, the weightiest place first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    /// The name, and the codes of the variants.
    Title,
    /// Other words for it.
    Synonym,
    /// Its collection, its material, where it is from, its colours and sizes.
    Kind,
    /// The line under the name.
    Tagline,
    /// Its facts.
    Details,
    /// Its story.
    Description,
}

impl Field {
    const ALL: [Self; 6] =
        [Self::Title, Self::Synonym, Self::Kind, Self::Tagline, Self::Details, Self::Description];

    /// What a word counts here.
    pub(super) const fn weight(self) -> u32 {
        match self {
            Self::Title => 100,
            Self::Synonym => 80,
            Self::Kind => 60,
            Self::Tagline => 40,
            Self::Details => 20,
            Self::Description => 12,
        }
    }
}

/// The products that have a word, by their places in the shop, each with the weightiest place that it stands in: the
/// steps from one to the next as numbers of seven bits a byte, of which the lowest three are the field.
#[derive(Debug, Default)]
pub(super) struct Postings {
    count: u32,
    last: u32,
    bytes: Vec<u8>,
}

impl Postings {
    /// Adds a product; they come in the order of the shop, and the fields of one in the order of their weight.
    pub(super) fn put(&mut self, product: u32, field: Field) {
        if self.count > 0 && product <= self.last {
            return;
        }
        let code = Field::ALL.into_iter().position(|one| one == field).unwrap_or_default();
        let step = u64::from(product - self.last);
        let mut rest = (step << 3) | u64::try_from(code).unwrap_or_default();
        while rest >= 0x80 {
            self.bytes.push(u8::try_from(rest & 0x7F).unwrap_or_default() | 0x80);
            rest >>= 7;
        }
        self.bytes.push(u8::try_from(rest).unwrap_or_default());
        (self.last, self.count) = (product, self.count + 1);
    }

    /// Gives back the room that was kept for more.
    pub(super) fn close(&mut self) {
        self.bytes.shrink_to_fit();
    }

    /// Every product with what the word counts in it.
    pub(super) fn each(&self, mut tell: impl FnMut(u32, u32)) {
        let (mut product, mut number, mut shift) = (0_u32, 0_u64, 0_u32);
        for byte in &self.bytes {
            number |= u64::from(byte & 0x7F) << shift;
            shift += 7;
            if byte & 0x80 == 0 {
                product = product.saturating_add(u32::try_from(number >> 3).unwrap_or(u32::MAX));
                let field = usize::try_from(number & 7).ok().and_then(|code| Field::ALL.get(code));
                tell(product, field.map_or(0, |field| field.weight()));
                (number, shift) = (0, 0);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_is_told_with_its_weightiest_field() {
        let mut postings = Postings::default();
        let put = [
            (0, Field::Title),
            (0, Field::Description),
            (1, Field::Description),
            (130, Field::Kind),
            (9_000_000, Field::Synonym),
            (u32::MAX, Field::Details),
        ];
        for (product, field) in put {
            postings.put(product, field);
        }
        postings.close();
        let mut told = Vec::new();
        postings.each(|product, weight| told.push((product, weight)));
        assert_eq!(told, [(0, 100), (1, 12), (130, 60), (9_000_000, 80), (u32::MAX, 20)]);
    }
}
